/** What a cell holds, with its unit: `usd` is whole US dollars, `share` a part of 1, `date` as precise as known, in UTC. */
export type ColumnType =
  | 'id'
  | 'ids'
  | 'text'
  | 'texts'
  | 'choice'
  | 'code'
  | 'usd'
  | 'count'
  | 'share'
  | 'flag'
  | 'day'
  | 'date'
  | 'year'
  | 'url';

/** A type as the two standards name it. `pattern` is a regular expression that every cell matches whole. */
export interface StandardType {
  /** https://datapackage.org/standard/table-schema/#field-types */
  readonly tableSchema: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri';
  /** https://www.w3.org/TR/tabular-metadata/#built-in-datatypes */
  readonly csvw: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'anyURI';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const id = '[a-z0-9]+(?:[.-][a-z0-9]+)*';

/** The types of columns in the words of the standards. */
export const standardTypes: Readonly<Record<ColumnType, StandardType>> = {
  id: { tableSchema: 'string', csvw: 'string', pattern: id },
  // Table Schema 2 has a type for lists, which readers of version 1 refuse.
  ids: { tableSchema: 'string', csvw: 'string', pattern: `${id}(?:;${id})*` },
  text: { tableSchema: 'string', csvw: 'string' },
  texts: { tableSchema: 'string', csvw: 'string' },
  choice: { tableSchema: 'string', csvw: 'string' },
  code: { tableSchema: 'string', csvw: 'string', pattern: '[A-Z]{2}|[a-z]{2}' },
  usd: { tableSchema: 'integer', csvw: 'integer', minimum: 1 },
  count: { tableSchema: 'integer', csvw: 'integer', minimum: 1 },
  share: { tableSchema: 'number', csvw: 'decimal', minimum: 0, maximum: 1 },
  flag: { tableSchema: 'boolean', csvw: 'boolean' },
  day: { tableSchema: 'date', csvw: 'date' },
  // No standard type holds a year, a month or a day: the length says which.
  date: { tableSchema: 'string', csvw: 'string', pattern: '\\d{4}(?:-\\d{2}){0,2}' },
  year: { tableSchema: 'integer', csvw: 'integer', minimum: 2009 },
  url: { tableSchema: 'string', csvw: 'anyURI', format: 'uri' },
};

/** What stands between the items of a list in one cell. */
export const listSeparator = ';';

/** True for a type whose cells hold lists. */
export const isList = (type: ColumnType): boolean => type === 'ids' || type === 'texts';
