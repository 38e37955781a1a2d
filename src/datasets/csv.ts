import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from './column.ts';
import { listSeparator } from './column-type.ts';

// A client looks for a record by its line, and a list by its separator.
const breaksLine = /[\p{Cc}\u2028\u2029]/u;

/** Returns what a cell holds before the rules of CSV; '' where it is unknown. @throws on a line break or a broken list. */
const cellText = (cell: Cell): string => {
  const items = Array.isArray(cell) ? cell : [cell ?? ''];
  const text = items.map(String);
  if (text.some((item) => breaksLine.test(item)))
    throw new Error(`“${text.join(listSeparator)}” holds a line break: a record of CSV is one line`);
  if (text.length > 1 && text.some((item) => item.includes(listSeparator)))
    throw new Error(`“${text.join(listSeparator)}” holds “${listSeparator}” in an item, which separates the items`);
  return text.join(listSeparator);
};

/** A table by the names of its columns. */
interface Rows {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Returns a table as CSV: RFC 4180, a byte order mark so that Excel reads UTF-8, commas, CRLF, one record a line.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csv = ({ columns, rows }: Rows): string =>
  stringify(
    rows.map((row) => row.map(cellText)),
    {
      bom: true,
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
