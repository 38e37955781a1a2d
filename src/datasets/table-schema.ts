import { listSeparator, isList, standardTypes } from './column-type.ts';
import { columnTitle, columnWords } from './column-words.ts';
import { foreignKeys, sharedName, type ColumnInfo } from './column.ts';
import type { Table } from './table.ts';

const constraintsOf = ({ name, type, isRequired, values }: ColumnInfo) => {
  const { pattern, minimum, maximum } = standardTypes[type];
  return {
    ...(isRequired === undefined ? {} : { required: true }),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

const fieldOf = (set: Table['name'], column: ColumnInfo) => {
  const { tableSchema, format } = standardTypes[column.type];
  const words = { ar: columnWords(set, sharedName(column), 'ar'), en: columnWords(set, sharedName(column), 'en') };
  return {
    name: column.name,
    type: tableSchema,
    ...(format === undefined ? {} : { format }),
    title: columnTitle(set, column, 'en'),
    description: words.en.meaning,
    titleAr: columnTitle(set, column, 'ar'),
    descriptionAr: words.ar.meaning,
    ...(column.lang === undefined ? {} : { language: column.lang }),
    ...(column.type === 'usd' ? { unit: 'USD' } : {}),
    ...(isList(column.type) ? { listSeparator } : {}),
    constraints: constraintsOf(column),
  };
};

const keysOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>) =>
  foreignKeys(columns).map(({ column, set }) => ({
    fields: [column],
    // A key to the same table names no resource in version 2.
    reference: { ...(set === name ? {} : { resource: set }), fields: ['id'] },
  }));

/**
 * Returns the Table Schema of a data set. Titles and descriptions are English, as the standard has one language;
 * `titleAr` and `descriptionAr` are our addition. https://datapackage.org/standard/table-schema/
 */
export const tableSchema = (table: Pick<Table, 'name' | 'columns'>) => {
  const keys = keysOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => fieldOf(table.name, column)),
    missingValues: [''],
    primaryKey: ['id'],
    // The profile refuses an empty list.
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
};
