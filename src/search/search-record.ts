import type { Certainty } from '#data/certainty.ts';
import type { Verdict } from '#data/claim.ts';

/** What a result can be, in the order the index of all pages lists them. */
export const resultKinds = [
  'page',
  'text',
  'article',
  'theft',
  'platform',
  'estimate',
  'claim',
  'press',
  'lesson',
  'term',
  'event',
  'chart',
  'data',
  'conflict',
  'rejected',
  'source',
] as const;

export type ResultKind = (typeof resultKinds)[number];

/** A page of the site, or a part of one with an address of its own, as search knows it. Finished words of one language. */
export interface SearchRecord {
  /** Below the language: `thefts/bybit-2025/`, `glossary/#mixer`. */
  readonly path: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** What the thing is called, in both languages and all spellings: who types one of them means this page. */
  readonly names: readonly string[];
  /** Set for what a name means before anything else of that name: a platform robbed more than once. */
  readonly isMeantFirst?: true;
  readonly headings: string;
  /** One sentence under the title of the result. */
  readonly summary: string;
  /** The rest, which is searched and not shown. */
  readonly text: string;
  /** How sure it is, of thefts, or the verdict, of claims. */
  readonly mark?: Certainty | Verdict;
  /** Who says it: the producer of an estimate. */
  readonly by?: string;
}
