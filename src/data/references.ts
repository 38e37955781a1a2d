import type { Claim } from './claim.ts';
import type { Estimate } from './estimate.ts';
import type { Theft } from './theft.ts';

/** Kinds of records other records can name. */
export type Kind = 'source' | 'organisation' | 'group' | 'platform' | 'theft' | 'estimate' | 'article';

/** One id that must exist: where it stands in its record and what it names. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: Kind;
  readonly id: string;
}

const one = (path: readonly PropertyKey[], kind: Kind, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ path, kind, id }];
const each = (field: PropertyKey, kind: Kind, ids: readonly string[] | undefined = []): Reference[] =>
  ids.map((id, index) => ({ path: [field, index], kind, id }));
const evidence = (rows: readonly { readonly source: string }[]): Reference[] =>
  rows.map(({ source }, index) => ({ path: ['evidence', index, 'source'], kind: 'source', id: source }));

/** Returns every id a theft names. */
export const theftReferences = (theft: Theft): Reference[] => [
  ...one(['platform'], 'platform', theft.platform),
  ...theft.attribution.by.map(({ who }, index) => ({
    path: ['attribution', 'by', index, 'who'],
    kind: 'organisation' as const,
    id: who,
  })),
  ...theft.attribution.groups.map((id, index) => ({
    path: ['attribution', 'groups', index],
    kind: 'group' as const,
    id,
  })),
  ...one(['mayRepeat'], 'theft', theft.mayRepeat),
  ...one(['mayOverlap'], 'theft', theft.mayOverlap),
  ...evidence(theft.evidence),
  ...each('unread', 'source', theft.unread),
];

/** Returns every id an estimate names. */
export const estimateReferences = (estimate: Estimate): Reference[] => [
  ...one(['producer'], 'organisation', estimate.producer),
  ...one(['revises'], 'estimate', estimate.revises),
  ...one(['repeats'], 'estimate', estimate.repeats),
  ...one(['source'], 'source', estimate.source),
  ...one(['readIn'], 'source', estimate.readIn),
];

/** Returns every id a claim names. */
export const claimReferences = (claim: Claim): Reference[] => [
  ...one(['article'], 'article', claim.article),
  ...each('thefts', 'theft', claim.thefts),
  ...each('estimates', 'estimate', claim.estimates),
  ...evidence(claim.evidence),
];
