import type { z } from 'astro/zod';
import { parityProblems } from './bilingual-parity.ts';
import { factFiles, type Data, type FactFile, type FactFileName } from './fact-files.ts';
import { partsOf, type TextPart } from './figure.ts';
import type { Kind } from './id.ts';
import { foundIn } from './locate.ts';
import { ContentError, messageOf, type Problem } from './problem.ts';
import { readFacts, type Facts } from './read-facts.ts';
import { referencesIn } from './references.ts';
import { textsOf } from './texts-of.ts';

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

const missing = (file: string): Problem => ({ file, line: 1, column: 1, message: 'is missing: restore the file' });

/** Facts as far as they could be read. */
export interface ReadData {
  /** The sound records. */
  readonly data: Data;
  /** Ids of all records of a file, the broken ones too; undefined where the file can't be read. */
  readonly idsOf: (name: FactFileName) => ReadonlySet<string> | undefined;
  /** Every mistake of every file: shape, dates, ids that name nothing, figures, parity. */
  readonly problems: readonly Problem[];
}

/**
 * Reads all files of facts, given as texts by file name without `.yaml`. `resolve` throws for a part that comes to nothing;
 * it is asked only when the records themselves are sound.
 */
export const readData = (
  texts: Readonly<Record<string, string>>,
  resolve: (part: TextPart, data: Data) => unknown = () => undefined,
): ReadData => {
  const problems: Problem[] = [];
  const idsByFile = new Map<FactFileName, ReadonlySet<string>>();
  // Kinds whose file can't be read are left out: their own problem is enough.
  const ids = new Map<Kind, ReadonlySet<string>>();
  const checks: (() => void)[] = [];
  const pathOf = (name: string): string => `content/data/${name}.yaml`;

  for (const name of Object.keys(texts)) {
    if (!Object.hasOwn(factFiles, name)) {
      problems.push({
        file: name.includes('.') ? `content/data/${name}` : pathOf(name),
        line: 1,
        column: 1,
        message: `is no file of facts: the files are ${Object.keys(factFiles).join(', ')}, each with .yaml`,
      });
    }
  }

  const closedOn = (): string | undefined =>
    data.releases
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1);

  const read = <Row extends { id: string }>(name: FactFileName, schema: z.ZodType<Row>): Row[] => {
    const { kind, canBeEmpty }: FactFile = factFiles[name];
    const file = pathOf(name);
    const text = texts[name];
    if (text === undefined) {
      problems.push(missing(file));
      return [];
    }
    const facts: Facts<Row> = readFacts(file, text, schema, canBeEmpty === true);
    problems.push(...facts.problems);
    if (facts.ids !== undefined) idsByFile.set(name, new Set(facts.ids));
    if (kind !== undefined && facts.ids !== undefined) ids.set(kind, new Set(facts.ids));
    const report = (row: Row, index: number, path: readonly PropertyKey[], message: string): void => {
      problems.push({
        file,
        ...facts.locate(
          [index, ...path.map((key) => (/^\d+$/u.test(String(key)) ? Number(key) : key))],
          foundIn(message),
        ),
        entry: row.id,
        field: path.join('.'),
        message,
      });
    };
    // Run once every file is read, so that a record may name one of a later file.
    checks.push(() => {
      for (const { row, index } of facts.rows) {
        for (const { path, kind: of, id } of referencesIn(schema, row)) {
          if (ids.get(of)?.has(id) === false)
            report(row, index, path, `names the ${of} “${id}”, which does not exist: mend the id or add the record`);
          if (of === kind && id === row.id) report(row, index, path, 'names the record itself: name another');
        }
        const last = closedOn();
        // A correction is made after the edition that published the figure was closed.
        for (const { path, date } of name === 'corrections' ? [] : datesOf(row)) {
          if (last !== undefined && date > last)
            report(row, index, path, `is after ${last}, the day the edition was closed: correct it`);
        }
        for (const { path, text: both } of textsOf(row)) {
          for (const { half, message } of parityProblems(both)) report(row, index, [...path, half], message);
          for (const part of readableParts(both.ar)) {
            const unknown = unknownPart(part, ids, () => areRecordsSound && resolve(part, data));
            if (unknown !== undefined) report(row, index, path, unknown);
          }
        }
      }
    });
    return facts.rows.map(({ row }) => row);
  };

  const data: Data = {
    hosts: read('hosts', factFiles.hosts.schema),
    sources: read('sources', factFiles.sources.schema),
    organisations: read('organisations', factFiles.organisations.schema),
    groups: read('groups', factFiles.groups.schema),
    platforms: read('platforms', factFiles.platforms.schema),
    thefts: read('thefts', factFiles.thefts.schema),
    estimates: read('estimates', factFiles.estimates.schema),
    claims: read('claims', factFiles.claims.schema),
    articles: read('articles', factFiles.articles.schema),
    rejected: read('rejected', factFiles.rejected.schema),
    contradictions: read('contradictions', factFiles.contradictions.schema),
    incomparable: read('incomparable', factFiles.incomparable.schema),
    asked: read('asked', factFiles.asked.schema),
    events: read('events', factFiles.events.schema),
    terms: read('terms', factFiles.terms.schema),
    releases: read('releases', factFiles.releases.schema),
    corrections: read('corrections', factFiles.corrections.schema),
  };
  // Sums over records that are themselves wrong would only repeat the first mistake.
  const areRecordsSound = problems.length === 0;
  for (const check of checks) check();
  return { data, idsOf: (name) => idsByFile.get(name), problems };
};

/** Reads all files of facts like `readData`. @throws ContentError with every problem. */
export const parseData = (...given: Parameters<typeof readData>): Data => {
  const { data, problems } = readData(...given);
  if (problems.length > 0) throw new ContentError(problems);
  return data;
};

/** Returns the parts of a text; none where a form is unknown, which `parityProblems` says of each half. */
const readableParts = (text: string): TextPart[] => {
  try {
    return partsOf(text);
  } catch {
    return [];
  }
};

/** Returns what is wrong with what a part names. */
const unknownPart = (
  part: TextPart,
  ids: ReadonlyMap<Kind, ReadonlySet<string>>,
  resolve: () => unknown,
): string | undefined => {
  if ((part.kind === 'theft' || part.kind === 'estimate') && ids.get(part.kind)?.has(part.id) === false)
    return `names the ${part.kind} “${part.id}”, which does not exist: mend the id`;
  if (part.kind === 'measure' && ids.get('source')?.has(part.source) === false)
    return `names the source “${part.source}”, which does not exist: mend the id after @`;
  try {
    resolve();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};
