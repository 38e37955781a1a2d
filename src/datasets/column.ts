import { precisionOf } from '#data/date-precision.ts';
import type { Data } from '#data/fact-files.ts';
import type { Bilingual } from '#data/text.ts';
import type { CitingKind } from '#domain/source-uses.ts';
import { recordLink } from '#i18n/record-link.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { pagePath } from '#i18n/routes.ts';
import { localeList, type Locale } from '#locales.ts';
import type { ColumnType } from './column-type.ts';
import type { DataSetName } from './names.ts';

/** What cells are made from besides their record. */
export interface Context {
  readonly data: Data;
  /** Where the site is served, without a slash at the end. */
  readonly origin: string;
}

/** What one column says of one record; undefined where it is unknown or does not apply. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of a data set. Its name, type and unit are a public interface: never renamed, never reused. */
export interface Column<Row> {
  /** Name in snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Language of its text. The name then ends in it, and the columns of both languages share their words. */
  readonly lang?: Locale;
  /** True when no cell is empty. */
  readonly isRequired?: true;
  /** Every value a `choice` may have. */
  readonly values?: readonly string[];
  /** Data set whose ids it holds. */
  readonly refersTo?: DataSetName;
  readonly cell: (row: Row, context: Context) => Cell;
}

/** What a column is, apart from its cells. */
export type ColumnInfo = Omit<Column<never>, 'cell'>;

/** Returns the name of a column without its language. */
export const sharedName = ({ name, lang }: ColumnInfo): string =>
  lang === undefined ? name : name.slice(0, -lang.length - 1);

/** Returns the columns whose cells hold one id of a data set: the foreign keys. A list of ids is none to the standards. */
export const foreignKeys = (columns: readonly ColumnInfo[]): { readonly column: string; readonly set: DataSetName }[] =>
  columns.flatMap(({ name, type, refersTo }) =>
    refersTo === undefined || type !== 'id' ? [] : [{ column: name, set: refersTo }],
  );

/** Returns one half of a text with its figures written out. */
export const written = (text: Bilingual, locale: Locale, { data }: Context): string =>
  plainWords(richHalf(text, locale, data));

type Pair<Row> = Omit<Column<Row>, 'cell' | 'lang'> & {
  readonly half: (row: Row, locale: Locale, context: Context) => Cell;
};

/** Returns the columns of both languages: `name_ar` and `name_en`. */
export const inBothLanguages = <Row>({ name, half, ...rest }: Pair<Row>): Column<Row>[] =>
  localeList.map((lang) => ({
    ...rest,
    name: `${name}_${lang}`,
    lang,
    cell: (row, context) => half(row, lang, context),
  }));

/** Returns the columns of a text in both languages. */
export const textColumns = <Row>(
  name: string,
  text: (row: Row, context: Context) => Bilingual | undefined,
  isRequired?: true,
): Column<Row>[] =>
  inBothLanguages({
    name,
    type: 'text',
    ...(isRequired === undefined ? {} : { isRequired }),
    half: (row: Row, locale, context) => {
      const found = text(row, context);
      return found === undefined ? undefined : written(found, locale, context);
    },
  });

/** Returns the columns of the address where a record is shown, by its path below the language. */
export const addressColumns = <Row>(path: (row: Row, context: Context) => string): Column<Row>[] =>
  inBothLanguages({
    name: 'record_url',
    type: 'url',
    isRequired: true,
    half: (row: Row, locale, context) => `${context.origin}${pagePath(locale, path(row, context))}`,
  });

/** Returns the columns of the address of a record that rests on sources. */
export const recordAddress = (kind: CitingKind): Column<{ readonly id: string }>[] =>
  addressColumns(({ id }, { data }) => recordLink(kind, id, 'en', data).path);

/** Returns the column of the permanent name of a record. */
export const idColumn: Column<{ readonly id: string }> = {
  name: 'id',
  type: 'id',
  isRequired: true,
  cell: ({ id }) => id,
};

/** Returns the column of the documents a record rests on, each once. */
export const sourcesColumn: Column<{ readonly evidence?: readonly { readonly source: string }[] | undefined }> = {
  name: 'sources',
  type: 'ids',
  refersTo: 'sources',
  cell: ({ evidence }) => evidence && [...new Set(evidence.map(({ source }) => source))],
};

/** Returns the columns of the records of another kind that a record is about. */
export const aboutColumn = <Name extends 'thefts' | 'estimates'>(
  name: Name,
): Column<Readonly<Partial<Record<Name, readonly string[] | undefined>>>> => ({
  name,
  type: 'ids',
  refersTo: name,
  cell: (row) => row[name],
});

/** Returns the column that says how precise a known date is. */
export const precisionColumn = <Row>(name: string, date: (row: Row) => string): Column<Row> => ({
  name,
  type: 'choice',
  isRequired: true,
  values: ['day', 'month', 'year'],
  cell: (row) => precisionOf(date(row)),
});
