import { precisionOf } from '#data/date-precision.ts';
import type { Measure } from '#data/figure.ts';
import { locales, type Locale } from '#locales.ts';

const arabicMonths = [
  'يناير/كانون الثاني',
  'فبراير/شباط',
  'مارس/آذار',
  'أبريل/نيسان',
  'مايو/أيار',
  'يونيو/حزيران',
  'يوليو/تموز',
  'أغسطس/آب',
  'سبتمبر/أيلول',
  'أكتوبر/تشرين الأول',
  'نوفمبر/تشرين الثاني',
  'ديسمبر/كانون الأول',
] as const;

// Intl prints no-break spaces and direction marks; the page isolates figures itself.
const plain = (text: string): string => text.replace(/[\u200E\u200F\u061C]/gu, '').replace(/[\u00A0\u202F]/gu, ' ');

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Returns a format of numbers, each made once: making one takes a hundred times as long as using it. */
const numberFormat = (tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(tag, options);
  numberFormats.set(key, known);
  return known;
};

/** Returns a plain number with thousands separators, at most `digits` decimals. */
export const formatNumber = (value: number, locale: Locale, digits = 1): string =>
  plain(numberFormat(locales[locale].tag, { maximumFractionDigits: digits }).format(value));

/** Returns US dollars as a figure in millions with one decimal, for tables: 1,500.0. */
export const formatMillions = (usd: number, locale: Locale): string =>
  plain(numberFormat(locales[locale].tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(usd / 1e6));

/** Returns a part of 1 as a percentage: 0.59 gives 59%. */
export const formatShare = (share: number, locale: Locale): string => `${formatNumber(share * 100, locale)}%`;

const arabicUnits = [
  { size: 1e12, one: 'تريليون', few: 'تريليونات' },
  { size: 1e9, one: 'مليار', few: 'مليارات' },
  { size: 1e6, one: 'مليون', few: 'ملايين' },
] as const;
const arabicPlural = new Intl.PluralRules('ar');

/** Returns a large Arabic number as the press prints it: «مليون», «7 ملايين», «1.5 مليار». */
const arabicInWords = (value: number, digits: number): string => {
  const round = numberFormat('en', { maximumFractionDigits: digits, useGrouping: false });
  const countOf = (size: number): number => Number(round.format(value / size));
  const largest = arabicUnits.findIndex(({ size }) => value >= size);
  const unit = arabicUnits[largest];
  if (unit === undefined) return formatNumber(value, 'ar');
  // After rounding, 999,999,600 is a billion, not a thousand million.
  const { size, one, few } = (countOf(unit.size) >= 1000 ? arabicUnits[largest - 1] : undefined) ?? unit;
  const count = countOf(size);
  if (count === 1) return one;
  return `${formatNumber(count, 'ar', digits)} ${arabicPlural.select(count) === 'few' ? few : one}`;
};

const inWords = (value: number, locale: Locale, digits: number): string => {
  if (locale === 'ar') return arabicInWords(value, digits);
  if (value < 1e6) return formatNumber(value, locale);
  const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits } as const;
  return plain(numberFormat(locales[locale].tag, compact).format(value));
};

/** Returns US dollars in words a reader can hold: $1.5 billion, «1.5 مليار دولار». At most `digits` decimals. */
export const formatUsd = (usd: number, locale: Locale, digits = 3): string =>
  locale === 'ar' ? `${inWords(usd, locale, digits)} دولار` : `$${inWords(usd, locale, digits)}`;

/** Returns the value of a figure in its unit. `n` is a bare count, `pct` is in per cent. */
export const formatMeasure = (value: number, unit: Measure, locale: Locale): string => {
  switch (unit) {
    case 'usd':
      return formatUsd(value, locale);
    case 'krw':
      return locale === 'ar' ? `${inWords(value, locale, 2)} وون` : `${inWords(value, locale, 2)} won`;
    case 'jpy':
      return locale === 'ar' ? `${inWords(value, locale, 2)} ين` : `${inWords(value, locale, 2)} yen`;
    case 'n':
      return formatNumber(value, locale);
    case 'pct':
      return formatShare(value / 100, locale);
  }
};

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Returns a date as precisely as it is known: `2025-02-21`, `2025-02` or `2025`, days in UTC. */
export const formatDate = (date: string, locale: Locale): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  const name =
    locale === 'ar' ? arabicMonths[Number(month) - 1] : englishMonth.format(new Date(`${year}-${month}-01T00:00:00Z`));
  if (name === undefined) throw new Error(`“${date}” has no such month`);
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
};

const lists = new Map<Locale, Intl.ListFormat>();

/** Returns a list in words: “2017, 2018 and 2019”, «2017 و2018 و2019». */
export const formatList = (items: readonly string[], locale: Locale): string => {
  const list = lists.get(locale) ?? new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' });
  lists.set(locale, list);
  return plain(list.format(items));
};
