import { edits, facts, prose, proseIn, type Kind } from './mutation.ts';

const dated = /^ +(?:stolenOn|on|published|from|to|asOf|coveredTo): "?(\d{4}-\d{2}-\d{2})"?$/mu;
const past = /^ +(?:stolenOn|on|published): "?(\d{4}(?:-\d{2}){0,2})"?$/mu;
const otherDigit = (digits: string): string =>
  String(digits === '12' ? 21 : digits === '21' ? 12 : Number(digits) === 15 ? 16 : 15);
// Words quoted from a source stand in one language: nothing beside them tells their days.
const days =
  /(?<!(?:quote|title):.*)(\d{1,2})(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;
const arabicDays =
  /(?<![\d,.])(\d{1,2})(?=\s(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\/)/u;
const years =
  /(?<!(?:quote|title):.*)(?<=(?:in|of|since|January|February|March|April|May|June|July|August|September|October|November|December)\s)(20\d\d)(?!\d)/u;
const arabicYears = /(?<=(?:عام|في|منذ|سنة|الثاني|الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)\s)(20\d\d)(?!\d)/u;
const swapped = (year: string): string => `20${year.slice(3)}${year.slice(2, 3)}`;
const nextYear = (year: string): string => (swapped(year) === year ? String(Number(year) - 1) : swapped(year));

/** Dates that are none, that can't be, or that differ between the halves. */
export const dates: readonly Kind[] = [
  {
    name: 'a day that no month has',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: dated,
      to: (found) => `${found.slice(0, 8)}${found.slice(5, 7) === '02' ? '30' : '32'}`,
    }),
  },
  {
    name: '31 June',
    expected: 'refused',
    changes: edits({ in: facts, find: dated, to: (found) => `${found.slice(0, 5)}06-31` }),
  },
  {
    name: 'a thirteenth month',
    expected: 'refused',
    changes: edits({ in: facts, find: dated, to: (found) => `${found.slice(0, 5)}13${found.slice(7)}` }),
  },
  {
    name: 'a date written the other way round',
    expected: 'refused',
    changes: edits({ in: facts, find: dated, to: (found) => found.split('-').toReversed().join('/') }),
  },
  {
    name: 'a date ten years on',
    expected: 'refused',
    changes: edits({ in: facts, find: past, to: (found) => `${Number(found.slice(0, 4)) + 10}${found.slice(4)}` }),
  },
  {
    name: 'a date before the subject began',
    expected: 'refused',
    changes: edits({ in: facts, find: past, to: (found) => `19${found.slice(2)}` }),
  },
  {
    name: 'the day after the data ends',
    expected: 'refused',
    changes: edits({ in: facts, find: past, to: () => '2026-11-23' }),
  },
  {
    name: 'a review after the data ends',
    expected: 'refused',
    changes: edits({ in: prose, find: /^reviewedOn: ['"](\d{4}-\d{2}-\d{2})/mu, to: () => '2027-01-05' }),
  },
  {
    name: 'a review on another day in one half',
    expected: 'refused',
    changes: edits({ in: prose, find: /^reviewedOn: ['"](\d{4}-\d{2}-\d{2})/mu, to: () => '2026-10-05' }),
  },
  {
    name: 'a review on no day',
    expected: 'refused',
    changes: edits({ in: prose, find: /^reviewedOn: ['"](\d{4}-\d{2}-\d{2})/mu, to: () => '2026-02-30' }),
  },
  {
    name: 'an attribution before the theft',
    expected: 'refused',
    changes: edits({ in: /thefts\.yaml$/u, find: /^ {4}on: "?(\d{4}(?:-\d{2}){0,2})"?$/mu, to: () => '2012-01-05' }),
  },
  {
    name: 'a period that ends before it begins',
    expected: 'refused',
    changes: edits({ in: /estimates\.yaml$/u, find: /^ {2}to: (\d{4})-/mu, to: () => '2010' }),
  },
  {
    name: 'a theft on another day',
    expected: 'refused',
    changes: edits({ in: /thefts\.yaml$/u, find: /^ {2}stolenOn: \d{4}-\d{2}-(\d{2})$/mu, to: otherDigit }),
  },
  {
    name: 'a publication that its address dates otherwise',
    expected: 'refused',
    changes: edits({
      in: /sources\.yaml$/u,
      find: /\n {2}url: \S+\/20\d\d[/-]\d\d\/(?!\n- id)\S*\n {2}published: (20\d\d)-/u,
      to: nextYear,
      names: 'entry',
    }),
  },
  {
    name: 'an event that its id dates otherwise',
    expected: 'refused',
    changes: edits({
      in: /events\.yaml$/u,
      find: /^- id: \S+-20\d\d-\d\d(?:-\d\d)?\n {2}on: "?(20\d\d)-/mu,
      to: nextYear,
    }),
  },
  {
    name: 'another day in the English half',
    expected: 'refused',
    changes: edits({ in: facts, find: days, to: otherDigit, names: 'entry' }),
  },
  {
    name: 'another day in the Arabic half',
    expected: 'refused',
    changes: edits({ in: facts, find: arabicDays, to: otherDigit, names: 'entry' }),
  },
  {
    name: 'digits of a year swapped in the English half',
    expected: 'refused',
    changes: edits({ in: facts, find: years, to: nextYear, names: 'entry' }),
  },
  {
    name: 'digits of a year swapped in the Arabic half',
    expected: 'refused',
    changes: edits({ in: facts, find: arabicYears, to: nextYear, names: 'entry' }),
  },
  {
    name: 'another day in one half of prose',
    expected: 'refused',
    changes: edits({ in: proseIn('en'), find: days, to: otherDigit, names: 'entry' }),
  },
  {
    name: 'another day in the Arabic half of prose',
    expected: 'refused',
    changes: edits({ in: proseIn('ar'), find: arabicDays, to: otherDigit, names: 'entry' }),
  },
  {
    name: 'digits of a year swapped in one half of prose',
    expected: 'refused',
    changes: edits({ in: proseIn('en'), find: years, to: nextYear, names: 'entry' }),
  },
  {
    name: 'digits of a year swapped in the Arabic half of prose',
    expected: 'refused',
    changes: edits({ in: proseIn('ar'), find: arabicYears, to: nextYear, names: 'entry' }),
  },
  {
    name: 'two names of different months',
    expected: 'refused',
    changes: edits({
      in: /\.(?:yaml|mdx)$/u,
      find: /(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر)\/(شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)(?![\u0621-\u064A])/u,
      to: (found) => (found === 'شباط' ? 'آذار' : 'شباط'),
    }),
  },
  {
    name: 'a month in one half',
    expected: 'refused',
    changes: edits({
      in: /\.yaml$|\/en\/.*\.mdx$/u,
      find: /\d\s(January|February|March|April|June|July|August|September|October|November|December)\s20\d\d/u,
      to: (found) => (found === 'June' ? 'May' : 'June'),
      names: 'entry',
    }),
  },
];
