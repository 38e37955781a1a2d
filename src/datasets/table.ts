import { claims } from './claims.ts';
import { sharedName, type Cell, type Column, type ColumnInfo, type Context } from './column.ts';
import { contradictions } from './contradictions.ts';
import { corrections } from './corrections.ts';
import type { DataSet, Json } from './data-set.ts';
import { estimates } from './estimates.ts';
import { events } from './events.ts';
import type { DataSetName } from './names.ts';
import { rejected } from './rejected.ts';
import { sources } from './sources.ts';
import { terms } from './terms.ts';
import { thefts } from './thefts.ts';

/** A data set with its cells made: what every file of it is written from. */
export interface Table {
  readonly name: DataSetName;
  readonly columns: readonly ColumnInfo[];
  /** One row a record, one cell a column. */
  readonly rows: readonly (readonly Cell[])[];
  /** The names of the fields that only JSON has. */
  readonly nested: readonly string[];
  /** The records as JSON has them. */
  readonly records: readonly Json[];
}

const isKnown = (value: Json | Cell): value is Json =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Returns a record as JSON has it: both languages in one object, what is unknown left out. */
const recordOf = <Row>({ columns, nested = [] }: DataSet<Row>, row: Row, context: Context): Json => {
  const record: Record<string, Json> = {};
  for (const column of columns) {
    const value = column.cell(row, context);
    if (!isKnown(value)) continue;
    const name = sharedName(column);
    const both = record[name];
    record[name] =
      column.lang === undefined ? value : { ...(typeof both === 'object' ? both : {}), [column.lang]: value };
  }
  for (const { name, value } of nested) {
    const found = value(row, context);
    if (isKnown(found)) record[name] = found;
  }
  return record;
};

const withoutCell = <Row>({ name, type, lang, isRequired, values, refersTo }: Column<Row>): ColumnInfo => ({
  name,
  type,
  ...(lang && { lang }),
  ...(isRequired && { isRequired }),
  ...(values && { values }),
  ...(refersTo && { refersTo }),
});

const tableOf = <Row>(set: DataSet<Row>, context: Context): Table => {
  const records = set.rows(context.data);
  return {
    name: set.name,
    columns: set.columns.map(withoutCell),
    rows: records.map((row) => set.columns.map(({ cell }) => cell(row, context))),
    nested: (set.nested ?? []).map(({ name }) => name),
    records: records.map((row) => recordOf(set, row, context)),
  };
};

/** Returns every data set, in the order of their names. */
export const tables = (context: Context): Table[] => [
  tableOf(thefts, context),
  tableOf(estimates, context),
  tableOf(events, context),
  tableOf(claims, context),
  tableOf(terms, context),
  tableOf(sources, context),
  tableOf(contradictions, context),
  tableOf(rejected, context),
  tableOf(corrections, context),
];
