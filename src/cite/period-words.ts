import { precisionOf } from '#data/date-precision.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';

/** Returns a date with its preposition, for the middle of a sentence: “on 21 February 2025”, “in February 2017”. */
export const whenWords = (date: string, locale: Locale): string =>
  translate(locale)(`cite.when_${precisionOf(date)}`, { date: formatDate(date, locale) });

const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Returns the two ends of a period no more precisely than they need: whole years, whole months, else days. */
const ends = (from: string, to: string): readonly [string, string] => {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return [from.slice(0, 4), to.slice(0, 4)];
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return from === `${first}-01` && to === lastDayOf(last) ? [first, last] : [from, to];
};

/** Returns a period of whole days with its preposition: “in 2024”, “from 2017 to 2022”, “from 1 January 2025 to …”. */
export const periodWords = (from: string, to: string, locale: Locale): string => {
  const [first, last] = ends(from, to);
  if (first === last) return whenWords(first, locale);
  return translate(locale)('cite.period', { from: formatDate(first, locale), to: formatDate(last, locale) });
};
