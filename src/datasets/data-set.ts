import type { Data } from '#data/fact-files.ts';
import type { Column, Context } from './column.ts';
import type { DataSetName } from './names.ts';

/** A value of JSON. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A field that only JSON has, because a cell can't hold it. */
export interface NestedField<Row> {
  /** Name in snake_case. */
  readonly name: string;
  readonly value: (row: Row, context: Context) => Json | undefined;
}

/** Records of one kind as others get them. */
export interface DataSet<Row> {
  readonly name: DataSetName;
  readonly rows: (data: Data) => readonly Row[];
  /** In the order of the file. A new one goes after the last. */
  readonly columns: readonly Column<Row>[];
  readonly nested?: readonly NestedField<Row>[];
}

/** Returns the field with the words read in each source. */
export const evidenceField: NestedField<{
  readonly evidence?:
    readonly { readonly source: string; readonly quote: string; readonly supports?: readonly string[] }[] | undefined;
}> = { name: 'evidence', value: ({ evidence }) => evidence };
