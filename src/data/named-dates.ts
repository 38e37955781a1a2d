import { withoutBraces } from './figure.ts';
import { remembered } from './remembered.ts';
import type { Bilingual } from './text.ts';

/** The months as English names them, and as Arabic does with both of its names. */
const months: readonly (readonly [english: string, arabic: string, second: string])[] = [
  ['January', 'يناير', 'كانون الثاني'],
  ['February', 'فبراير', 'شباط'],
  ['March', 'مارس', 'آذار'],
  ['April', 'أبريل', 'نيسان'],
  ['May', 'مايو', 'أيار'],
  ['June', 'يونيو', 'حزيران'],
  ['July', 'يوليو', 'تموز'],
  ['August', 'أغسطس', 'آب'],
  ['September', 'سبتمبر', 'أيلول'],
  ['October', 'أكتوبر', 'تشرين الأول'],
  ['November', 'نوفمبر', 'تشرين الثاني'],
  ['December', 'ديسمبر', 'كانون الأول'],
];

const names = months.map(([english, arabic]) => `${english}|${arabic}`).join('|');
const days = '(\\d{1,2})(?:\\s?(?:and|or|to|,|–|أو|إلى|و)\\s?(?:و|إلى )?(\\d{1,2}))?';
const dayOf = new RegExp(`(?<![\\d.,])${days}\\s(${names})(?!\\p{L})`, 'gu');
// «و2025» is “and 2025”; “mid-2025” names a year, S/2019/691 none.
const yearOf = /(?<![\d/.,]|\d-|(?!و)\p{L})(?:19|20)\d\d(?![\p{L}\d]|[/.,-]\d)/gu;
const arabicMonth = new RegExp(
  `(${months.map(([, arabic]) => arabic).join('|')})/((?:كانون|تشرين) \\p{L}+|\\p{L}+)`,
  'gu',
);

const monthOf = (name: string): number =>
  months.findIndex(([english, arabic]) => english === name || arabic === name) + 1;

/** Returns the words of a text on one line; the first of a month as a digit, which Arabic writes in words. */
const plain = (text: string): string => withoutBraces(text).replaceAll(/\s+/gu, ' ').replaceAll('الأول من ', '1 ');

/** Returns the years and the days of months that a text names in words, each once: `2025`, `2-21`. */
const namedDates = remembered((text): ReadonlySet<string> => {
  const words = plain(text);
  const found = new Set<string>(words.match(yearOf) ?? []);
  for (const [, first, second, name = ''] of words.matchAll(dayOf))
    for (const one of [first, second]) if (one !== undefined) found.add(`${monthOf(name)}-${Number(one)}`);
  return found;
});

/** Returns the first month whose two Arabic names are those of different months, such as March and April; undefined when there is none. */
const mixedMonth = (text: string): string | undefined => {
  for (const [whole, first, second] of text.replaceAll(/\s+/gu, ' ').matchAll(arabicMonth))
    if (!months.some(([, arabic, other]) => arabic === first && other === second)) return whole;
  return undefined;
};

/** Returns the first day of a month that no calendar has, such as 31 June; undefined when there is none. */
const impossibleDay = (text: string): string | undefined => {
  for (const [whole, first, second, name = ''] of plain(text).matchAll(dayOf)) {
    const month = monthOf(name);
    const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
    if ([first, second].some((day) => day !== undefined && (Number(day) < 1 || Number(day) > longest))) return whole;
  }
  return undefined;
};

/** Returns what is wrong with the dates in the words of one half of a text. */
export const dateProblems = remembered((text): readonly string[] => {
  const [mixed, impossible] = [mixedMonth(text), impossibleDay(text)];
  return [
    ...(mixed === undefined ? [] : [`names the month “${mixed}”, whose two names are of different months: mend one`]),
    ...(impossible === undefined ? [] : [`names the day “${impossible}”, which no calendar has: correct it`]),
  ];
});

/** Returns a date in words that one half of a text names and the other doesn't, with the half that lacks it. */
export const unsharedDate = ({
  ar,
  en,
}: Bilingual): { readonly date: string; readonly lacking: 'ar' | 'en' } | undefined => {
  const [inArabic, inEnglish] = [namedDates(ar), namedDates(en)];
  for (const date of inEnglish) if (!inArabic.has(date)) return { date, lacking: 'ar' };
  for (const date of inArabic) if (!inEnglish.has(date)) return { date, lacking: 'en' };
  return undefined;
};

/** Returns a date as messages show it: `21 February`, or the year. */
export const shownDate = (date: string): string => {
  const [month = '', day] = date.split('-');
  return day === undefined ? date : `${day} ${months[Number(month) - 1]?.[0] ?? ''}`;
};
