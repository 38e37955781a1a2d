import type { z } from 'astro/zod';
import { article, type Article } from './article.ts';
import { parityProblems } from './bilingual-parity.ts';
import { claim, type Claim } from './claim.ts';
import { estimate, type Estimate } from './estimate.ts';
import { figuresIn, parseFigure } from './figure.ts';
import { group, type Group } from './group.ts';
import { organisation, type Organisation } from './organisation.ts';
import { platform, type Platform } from './platform.ts';
import { ContentError, type Problem } from './problem.ts';
import { readFacts, type Facts } from './read-facts.ts';
import { claimReferences, estimateReferences, theftReferences, type Kind, type Reference } from './references.ts';
import { release, type Release } from './release.ts';
import { source, type Source } from './source.ts';
import { bilingual, type Bilingual } from './text.ts';
import { theft, type Theft } from './theft.ts';

/** Every fact of the site, each list in the order of its file. */
export interface Data {
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly groups: readonly Group[];
  readonly platforms: readonly Platform[];
  readonly thefts: readonly Theft[];
  readonly estimates: readonly Estimate[];
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  /** The newest last. */
  readonly releases: readonly Release[];
}

/** The files of facts, by concept. */
export const factFiles = [
  'sources',
  'organisations',
  'groups',
  'platforms',
  'thefts',
  'estimates',
  'claims',
  'articles',
  'releases',
] as const;

interface Placed {
  readonly path: readonly PropertyKey[];
  readonly text: Bilingual;
}

/** Returns every text in two languages of a record, with its path. */
const textsOf = (value: unknown, path: readonly PropertyKey[] = []): Placed[] => {
  const text = bilingual.safeParse(value);
  if (text.success) return [{ path, text: text.data }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
};

const missing = (file: string): Problem => ({ file, line: 1, column: 1, message: 'is missing: restore the file' });

/**
 * Reads all files of facts, given as texts by file name without `.yaml`.
 *
 * @throws ContentError with every problem of every file: shape, dates, ids that name nothing, figures, parity.
 */
export const parseData = (texts: Readonly<Record<string, string>>): Data => {
  const problems: Problem[] = [];
  const ids = new Map<Kind, Set<string>>();
  const checks: (() => void)[] = [];
  const pathOf = (name: string): string => `content/data/${name}.yaml`;

  const read = <Row extends { id: string }>(
    name: (typeof factFiles)[number],
    schema: z.ZodType<Row>,
    kind: Kind | undefined,
    references: (row: Row) => Reference[] = () => [],
  ): Row[] => {
    const file = pathOf(name);
    const text = texts[name];
    if (text === undefined) {
      problems.push(missing(file));
      return [];
    }
    const facts: Facts<Row> = readFacts(file, text, schema);
    problems.push(...facts.problems);
    if (kind !== undefined) ids.set(kind, new Set(facts.rows.map(({ row }) => row.id)));
    const report = (row: Row, index: number, path: readonly PropertyKey[], message: string): void => {
      problems.push({
        file,
        ...facts.locate([index, ...path.map((key) => (/^\d+$/u.test(String(key)) ? Number(key) : key))]),
        entry: row.id,
        field: path.join('.'),
        message,
      });
    };
    // Run once every file is read, so that a record may name one of a later file.
    checks.push(() => {
      for (const { row, index } of facts.rows) {
        for (const { path, kind: of, id } of references(row)) {
          if (!ids.get(of)?.has(id))
            report(row, index, path, `names the ${of} “${id}”, which does not exist: mend the id or add the record`);
          if (of === kind && id === row.id) report(row, index, path, 'names the record itself: name another');
        }
        for (const { path, text: both } of textsOf(row)) {
          for (const { half, message } of parityProblems(both)) report(row, index, [...path, half], message);
          for (const reference of figuresIn(both.ar)) {
            const unknown = unknownFigure(reference, ids);
            if (unknown !== undefined) report(row, index, path, unknown);
          }
        }
      }
    });
    return facts.rows.map(({ row }) => row);
  };

  const data: Data = {
    sources: read('sources', source, 'source'),
    organisations: read('organisations', organisation, 'organisation'),
    groups: read('groups', group, 'group'),
    platforms: read('platforms', platform, 'platform'),
    thefts: read('thefts', theft, 'theft', theftReferences),
    estimates: read('estimates', estimate, 'estimate', estimateReferences),
    claims: read('claims', claim, undefined, claimReferences),
    articles: read('articles', article, 'article'),
    releases: read('releases', release, undefined),
  };
  for (const check of checks) check();
  if (problems.length > 0) throw new ContentError(problems);
  return data;
};

const unknownFigure = (reference: string, ids: ReadonlyMap<Kind, ReadonlySet<string>>): string | undefined => {
  try {
    const figure = parseFigure(reference);
    if ((figure.kind === 'theft' || figure.kind === 'estimate') && !ids.get(figure.kind)?.has(figure.id)) {
      return `names the ${figure.kind} “${figure.id}”, which does not exist: mend the id`;
    }
  } catch {
    // A reference of no known form is reported with its half, by `parityProblems`.
  }
  return undefined;
};
