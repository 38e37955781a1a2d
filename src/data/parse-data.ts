import type { z } from 'astro/zod';
import { article, type Article } from './article.ts';
import { parityProblems } from './bilingual-parity.ts';
import { claim, type Claim } from './claim.ts';
import { estimate, type Estimate } from './estimate.ts';
import { figuresIn, parseFigure, type FigureRef } from './figure.ts';
import { group, type Group } from './group.ts';
import { organisation, type Organisation } from './organisation.ts';
import { platform, type Platform } from './platform.ts';
import { ContentError, messageOf, type Problem } from './problem.ts';
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

/** Fields that say when something happened or was said, which can't be after the edition was closed. */
const pastFields: ReadonlySet<string> = new Set(['stolenOn', 'on', 'published']);

/** Returns every past date of a record, with its path. */
const datesOf = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; date: string }[] => {
  if (typeof value === 'string') return pastFields.has(String(path.at(-1))) ? [{ path, date: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => datesOf(inner, [...path, key]));
};

/** Returns every text in two languages of a record, with its path. */
const textsOf = (value: unknown, path: readonly PropertyKey[] = []): Placed[] => {
  const text = bilingual.safeParse(value);
  if (text.success) return [{ path, text: text.data }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
};

const missing = (file: string): Problem => ({ file, line: 1, column: 1, message: 'is missing: restore the file' });

/**
 * Reads all files of facts, given as texts by file name without `.yaml`. `resolve` throws for a figure that comes to nothing;
 * it is asked only when the records themselves are sound.
 *
 * @throws ContentError with every problem of every file: shape, dates, ids that name nothing, figures, parity.
 */
export const parseData = (
  texts: Readonly<Record<string, string>>,
  resolve: (figure: FigureRef, data: Data) => unknown = () => undefined,
): Data => {
  const problems: Problem[] = [];
  // Kinds whose file can't be read are left out: their own problem is enough.
  const ids = new Map<Kind, Set<string>>();
  const checks: (() => void)[] = [];
  const pathOf = (name: string): string => `content/data/${name}.yaml`;

  for (const name of Object.keys(texts)) {
    if (!factFiles.some((known) => known === name)) {
      problems.push({
        file: name.includes('.') ? `content/data/${name}` : pathOf(name),
        line: 1,
        column: 1,
        message: `is no file of facts: the files are ${factFiles.join(', ')}, each with .yaml`,
      });
    }
  }

  const closedOn = (): string | undefined =>
    data.releases
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1);

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
    if (kind !== undefined && facts.ids !== undefined) ids.set(kind, new Set(facts.ids));
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
          if (ids.get(of)?.has(id) === false)
            report(row, index, path, `names the ${of} “${id}”, which does not exist: mend the id or add the record`);
          if (of === kind && id === row.id) report(row, index, path, 'names the record itself: name another');
        }
        const last = closedOn();
        for (const { path, date } of datesOf(row)) {
          if (last !== undefined && date > last)
            report(row, index, path, `is after ${last}, the day the edition was closed: correct it`);
        }
        for (const { path, text: both } of textsOf(row)) {
          for (const { half, message } of parityProblems(both)) report(row, index, [...path, half], message);
          for (const reference of figuresIn(both.ar)) {
            const unknown = unknownFigure(reference, ids, (figure) => areRecordsSound && resolve(figure, data));
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
  // Sums over records that are themselves wrong would only repeat the first mistake.
  const areRecordsSound = problems.length === 0;
  for (const check of checks) check();
  if (problems.length > 0) throw new ContentError(problems);
  return data;
};

/** Returns what is wrong with a reference of a known form; forms are checked with each half, by `parityProblems`. */
const unknownFigure = (
  reference: string,
  ids: ReadonlyMap<Kind, ReadonlySet<string>>,
  resolve: (figure: FigureRef) => unknown,
): string | undefined => {
  let figure: FigureRef;
  try {
    figure = parseFigure(reference);
  } catch {
    return undefined;
  }
  if ((figure.kind === 'theft' || figure.kind === 'estimate') && ids.get(figure.kind)?.has(figure.id) === false) {
    return `names the ${figure.kind} “${figure.id}”, which does not exist: mend the id`;
  }
  try {
    resolve(figure);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};
