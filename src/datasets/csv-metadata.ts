import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { isList, listSeparator, standardTypes } from './column-type.ts';
import { columnTitle, columnWords } from './column-words.ts';
import { foreignKeys, sharedName, type ColumnInfo } from './column.ts';
import type { Edition } from './edition.ts';
import { licence } from './licence.ts';
import type { Table } from './table.ts';

/** Returns a text as JSON-LD says it in both languages. */
const inBoth = (text: (locale: 'ar' | 'en') => string) =>
  localeList.map((locale) => ({ '@value': text(locale), '@language': locale }));

/** Returns the CSVW datatype of a column: https://www.w3.org/TR/tabular-metadata/#datatypes */
const datatypeOf = ({ type, values }: ColumnInfo) => {
  const { csvw, pattern, minimum, maximum } = standardTypes[type];
  const choice = values?.join('|');
  const format = isList(type) ? undefined : (choice ?? pattern);
  if (format === undefined && minimum === undefined) return csvw;
  return {
    base: csvw,
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
};

const columnOf = (set: Table['name'], column: ColumnInfo) => ({
  name: column.name,
  // The header of the file is in no language.
  titles: {
    und: column.name,
    ar: columnTitle(set, column, 'ar'),
    en: columnTitle(set, column, 'en'),
  },
  'dc:description': inBoth((locale) => columnWords(set, sharedName(column), locale).meaning),
  datatype: datatypeOf(column),
  ...(column.lang === undefined ? {} : { lang: column.lang }),
  ...(column.isRequired === undefined ? {} : { required: true }),
  ...(isList(column.type) ? { separator: listSeparator } : {}),
});

const tableOf = ({ name, columns }: Table) => ({
  url: `${name}.csv`,
  'dc:title': inBoth((locale) => translate(locale)(`datasets.${name}.title`)),
  'dc:description': inBoth((locale) => translate(locale)(`datasets.${name}.what`)),
  tableSchema: {
    columns: columns.map((column) => columnOf(name, column)),
    primaryKey: 'id',
    foreignKeys: foreignKeys(columns).map(({ column, set }) => ({
      columnReference: column,
      reference: { resource: `${set}.csv`, columnReference: 'id' },
    })),
  },
});

/** Returns the CSV on the Web metadata of a release: https://www.w3.org/TR/tabular-metadata/ */
export const csvMetadata = ({ origin, release, tables }: Edition) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': inBoth((locale) => translate(locale)('site.name')),
  'dc:description': inBoth((locale) => translate(locale)('dataPage.lead')),
  'dc:license': { '@id': licence.address },
  'dc:issued': { '@value': release.asOf, '@type': 'xsd:date' },
  'dc:identifier': release.id,
  'dc:source': { '@id': `${origin}${pagePath('en', 'data/')}` },
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    lineTerminators: ['\r\n'],
  },
  tables: tables.map(tableOf),
});
