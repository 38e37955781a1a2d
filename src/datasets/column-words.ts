import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { sharedName, type ColumnInfo } from './column.ts';
import type { DataSetName } from './names.ts';

/** What a column is called and what it means, in one language. */
export interface ColumnWords {
  readonly title: string;
  readonly meaning: string;
}

const words = { ar: ar.columns, en: en.columns } as const;

/** Returns the words of a column by its name without the language. @throws when src/i18n has none. */
export const columnWords = (set: DataSetName, name: string, locale: Locale): ColumnWords => {
  const own: Readonly<Record<string, ColumnWords>> = words[locale][set];
  const shared: Readonly<Record<string, ColumnWords>> = words[locale].shared;
  const found = own[name] ?? shared[name];
  if (found === undefined) throw new Error(`src/i18n/${locale}: the column ${name} of ${set} has no words`);
  return found;
};

/** Returns the title of one column, with its language where it has one. */
export const columnTitle = (set: DataSetName, column: ColumnInfo, locale: Locale): string => {
  const { title } = columnWords(set, sharedName(column), locale);
  return column.lang === undefined ? title : translate(locale)(`columnTypes.title_${column.lang}`, { title });
};
