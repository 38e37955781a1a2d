import type { z } from 'astro/zod';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { cureFor } from './cure.ts';
import { locator, type Locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { remembered, rememberedOf } from './remembered.ts';

/** A file of facts after reading: the good records and everything wrong with the rest. */
export interface Facts<Row> {
  readonly rows: readonly { readonly row: Row; readonly index: number }[];
  /** Ids of all records, the broken ones too: naming a broken record is no second mistake. Undefined when the file can't be read. */
  readonly ids: readonly string[] | undefined;
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

const idOfRow = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : undefined;

/** Returns where the first quotation begins that holds lines of the file: its mark was left open. */
const openQuotation = (document: Document, text: string): number | undefined => {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return undefined;
      if (!/\n\s*(?:- )?\w+:\s/u.test(text.slice(range[0], range[1]))) return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
};

/** Returns where the first alias of a document stands; undefined where there is none. */
const firstAlias = (document: Document): number | undefined => {
  let start: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      start = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return start;
};

// One reader a schema, so that a file whose text is the same is not read again.
const readerOf = rememberedOf(<Row extends { id: string }>(schema: z.ZodType<Row>) =>
  remembered((file, text: string, canBeEmpty: boolean) => read(file, text, schema, canBeEmpty)),
);

const read = <Row extends { id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<Row>,
  canBeEmpty = false,
): Facts<Row> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const locate = locator(document, lines, text);
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake !== undefined) {
    // What follows the first mistake in YAML is seldom a mistake of its own.
    const { line, col } = lines.linePos(openQuotation(document, text) ?? mistake.pos[0]);
    const message = `is not valid YAML: ${mistake.message}. Indent with spaces, give each key once, put odd text in quotes`;
    return { rows: [], ids: undefined, problems: [{ file, line, column: col, message }], locate };
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const { line, col } = lines.linePos(alias);
    const message = 'points elsewhere in the file with an alias (*): write the value itself';
    return { rows: [], ids: undefined, problems: [{ file, line, column: col, message }], locate };
  }
  const list: unknown = document.toJS();
  if (!Array.isArray(list) || (list.length === 0 && !canBeEmpty)) {
    const message = 'is not a list of records: start each record with “- id:”';
    return { rows: [], ids: undefined, problems: [{ file, line: 1, column: 1, message }], locate };
  }
  const problems: Problem[] = [];
  const rows: { row: Row; index: number }[] = [];
  const seen = new Set<string>();
  list.forEach((raw: unknown, index) => {
    const entry = idOfRow(raw) ?? `entry ${index + 1}`;
    if (seen.has(entry))
      problems.push({
        file,
        ...locate([index, 'id']),
        entry,
        field: 'id',
        message: 'stands twice: give each record its own id',
      });
    seen.add(entry);
    const result = schema.safeParse(raw, { error: cureFor });
    if (result.success) rows.push({ row: result.data, index });
    for (const issue of result.error?.issues ?? []) {
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of places) {
        problems.push({ file, ...locate([index, ...path]), entry, field: path.join('.'), message: issue.message });
      }
    }
  });
  return { rows, ids: [...seen], problems, locate };
};

/**
 * Reads a YAML list of records that carry an `id`.
 * An empty list is written `[]`, where the file may be empty. Returns every record that fits the schema and, all at once, every mistake with its line and column.
 */
export const readFacts = <Row extends { id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<Row>,
  canBeEmpty = false,
): Facts<Row> => readerOf(schema)(file, text, canBeEmpty);
