import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolvePart } from '#domain/resolve-part.ts';
import { factFiles, type FactFileName } from './fact-files.ts';
import { parseData } from './parse-data.ts';
import { ContentError } from './problem.ts';

/** The smallest content that is sound: each file with a record or two. */
const sound: Readonly<Record<FactFileName, string>> = {
  hosts: `
- id: example.org
  who: A press
  reason: publisher
`,
  sources: `
- id: report
  title: A report
  titleLang: en
  publisher: A press
  url: https://example.org/report
  published: 2024-03
  kind: news
  reading: page
`,
  organisations: `
- id: fbi
  name: { ar: مكتب التحقيقات الفيدرالي, en: Federal Bureau of Investigation }
  short: { ar: مكتب التحقيقات, en: FBI }
  kind: government
`,
  groups: `
- id: lazarus-group
  name: { ar: مجموعة لازاروس, en: Lazarus Group }
`,
  platforms: `
- id: bybit
  name: { ar: بايبت, en: Bybit }
  arabicNameIs: seen
  kind: centralized-exchange
  country: AE
`,
  thefts: `
- id: bybit-2025
  platform: bybit
  stolenOn: 2025-02-21
  amount:
    usd: 1500000000
    low: 1400000000
    high: 1600000000
    basis:
      ar: الرقم للمكتب
      en: Figure of the bureau
  attribution:
    level: government
    on: 2025-02-26
    by:
      - who: fbi
    groups: [lazarus-group]
  confidence: high
  account:
    ar: سُرق {theft:bybit-2025} من المنصة
    en: The exchange lost {theft:bybit-2025}
  evidence:
    - source: report
      supports: [amount]
      quote: words as read
- id: bybit-2026
  platform: bybit
  stolenOn: 2026-01
  amount:
    usd: 5000000
    basis:
      ar: الرقم للمنصة
      en: Figure of the platform
  attribution:
    level: suspected
    by:
      - who: fbi
    groups: [lazarus-group]
  mayRepeat: bybit-2025
  confidence: low
  account:
    ar: رواية ثانية
    en: A second account
  evidence:
    - source: report
      supports: [amount]
      quote: words as read
`,
  estimates: `
- id: fbi-2024
  producer: fbi
  edition: { ar: الطبعة الأولى, en: First edition }
  scope: annual
  covers: crypto
  from: 2024-01-01
  to: 2024-12-31
  amount: { usd: 1340000000, qualifier: about }
  published: 2025-01-10
  method: { ar: مجموع السرقات, en: Sum of thefts }
  source: report
  publisherTextRead: true
  quote: words as read
  quoteLang: en
`,
  claims: `
- id: c1
  article: an-article
  claim: { ar: سُرقت المنصة, en: The exchange was robbed }
  verdict: supported
  explanation: { ar: هذا صحيح, en: This is right }
  thefts: [bybit-2025]
  estimates: [fbi-2024]
  evidence:
    - source: report
      quote: words as read
`,
  articles: `
- id: an-article
  originalTitle: عنوان
  outlet: { ar: صحيفة, en: A paper }
  outletNote: { ar: ملاحظة, en: A note }
  published: 2025-03-01
  dateBasis: { ar: في أعلى الصفحة, en: On top of the page }
  language: ar
  translation: none
  origin: { ar: الأصل غير معروف, en: The original is unknown }
  limits:
    - { ar: بلا كاتب, en: No author }
`,
  rejected: `
- id: rumour-2024
  name: { ar: منصة, en: An exchange }
  stolenOn: 2024-05
  reason: { ar: لا أحد ينسبها, en: Nobody attributes it }
  evidence:
    - source: report
      quote: words as read
`,
  contradictions: `
- id: two-dates
  title: { ar: تاريخان, en: Two dates }
  statement: { ar: مصدر يقول هذا ومصدر يقول ذاك, en: One source says this and one says that }
  thefts: [bybit-2025]
  estimates: [fbi-2024]
  evidence:
    - source: report
      quote: words as read
`,
  incomparable: `
- id: year-and-part
  title: { ar: عام وجزء منه, en: A year and a part of it }
  why: { ar: كلٌّ منهما يعدّ شيئًا آخر, en: Each counts something else }
  estimates: [fbi-2024]
`,
  asked: `
- id: bybit-amount
  question: { ar: كم سُرق من المنصة؟, en: How much was stolen? }
  use: { ar: 'سُرق {theft:bybit-2025}', en: '{theft:bybit-2025} was stolen' }
  avoid: { ar: «سُرق كل شيء», en: “Everything was stolen” }
  why: { ar: لم يُسرق كل شيء, en: Not everything was stolen }
  thefts: [bybit-2025]
`,
  events: `
- id: bybit-named
  on: 2025-02-26
  kind: attribution
  title: { ar: المكتب يسمّي الفاعل, en: The bureau names the culprit }
  summary: { ar: نسب المكتب السرقة, en: The bureau attributed the theft }
  thefts: [bybit-2025]
  evidence:
    - source: report
      quote: words as read
`,
  terms: `
- id: exchange
  term: { ar: منصة تداول, en: Exchange }
  definition: { ar: موقع لتبادل العملات, en: A site where coins change hands }
  seeAlso: [wallet]
- id: wallet
  term: { ar: محفظة, en: Wallet }
  definition: { ar: مفاتيح العملات, en: The keys to coins }
`,
  releases: `
- id: "2026.11"
  asOf: 2026-11-22
  coveredTo: 2026-10-10
`,
  corrections: `
- id: bybit-amount
  on: 2026-11-22
  record: theft:bybit-2025
  field: amount.usd
  from: 1460000000
  to: 1500000000
  why: { ar: صحح المكتب رقمه, en: The bureau corrected its figure }
`,
};

const fileNames = Object.keys(sound);

/** Returns the sound texts with one passage of a file replaced. */
const withChange = (file: FactFileName, from: string, to: string): Record<FactFileName, string> => {
  assert.ok(sound[file].includes(from), `${file} has no “${from}”`);
  return { ...sound, [file]: sound[file].replace(from, () => to) };
};

/** Returns the lines of the refusal, the count first. */
const refusal = (texts: Readonly<Record<string, string>>, resolve?: typeof resolvePart): string[] => {
  try {
    parseData(texts, resolve);
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.message.split('\n');
  }
  return assert.fail('the content is accepted');
};

interface Case {
  readonly name: string;
  readonly file: FactFileName;
  /** What stands in the sound file and what is put in its place. */
  readonly input: readonly [string, string];
  /** Entry and field as printed, then the words that tell the cure. */
  readonly expected: readonly [string, string];
}

const cases: readonly Case[] = [
  {
    name: 'an amount in words',
    file: 'thefts',
    input: ['usd: 1500000000', 'usd: much'],
    expected: ['bybit-2025 → amount.usd', 'is not a number: write whole dollars without separators'],
  },
  {
    name: 'an amount with separators',
    file: 'thefts',
    input: ['usd: 1500000000', 'usd: 1,500,000,000'],
    expected: ['bybit-2025 → amount.usd', 'write whole dollars without separators'],
  },
  {
    name: 'a negative amount',
    file: 'thefts',
    input: ['usd: 1500000000', 'usd: -1500000000'],
    expected: ['bybit-2025 → amount.usd', 'is not above 0: leave an unknown amount out'],
  },
  {
    name: 'an amount of zero',
    file: 'thefts',
    input: ['usd: 5000000', 'usd: 0'],
    expected: ['bybit-2026 → amount.usd', 'is not above 0: leave an unknown amount out'],
  },
  {
    name: 'an amount with cents',
    file: 'thefts',
    input: ['usd: 5000000', 'usd: 5000000.5'],
    expected: ['bybit-2026 → amount.usd', 'has cents: write whole US dollars'],
  },
  {
    name: 'an amount of a trillion',
    file: 'thefts',
    input: ['usd: 5000000', 'usd: 1000000000000'],
    expected: ['bybit-2026 → amount.usd', 'is above a hundred billion dollars: check the zeros'],
  },
  {
    name: 'an infinite amount',
    file: 'thefts',
    input: ['usd: 5000000', 'usd: .inf'],
    expected: ['bybit-2026 → amount.usd', 'is not a number: write whole dollars'],
  },
  {
    name: 'a low above the high',
    file: 'thefts',
    input: ['low: 1400000000', 'low: 1700000000'],
    expected: ['bybit-2025 → amount', 'is out of order: low ≤ usd ≤ high'],
  },
  {
    name: 'an amount above its high',
    file: 'thefts',
    input: ['high: 1600000000', 'high: 1450000000'],
    expected: ['bybit-2025 → amount', 'is out of order: low ≤ usd ≤ high'],
  },
  {
    name: 'an unknown source',
    file: 'thefts',
    input: ['source: report', 'source: rumour'],
    expected: ['bybit-2025 → evidence.0.source', 'names the source “rumour”, which does not exist: mend the id or add'],
  },
  {
    name: 'an unknown platform',
    file: 'thefts',
    input: ['platform: bybit', 'platform: bibit'],
    expected: ['bybit-2025 → platform', 'names the platform “bibit”, which does not exist: mend the id or add'],
  },
  {
    name: 'an unknown organisation',
    file: 'thefts',
    input: ['who: fbi', 'who: cia'],
    expected: ['bybit-2025 → attribution.by.0.who', 'names the organisation “cia”, which does not exist: mend the id'],
  },
  {
    name: 'an unknown group',
    file: 'thefts',
    input: ['[lazarus-group]', '[lazarus]'],
    expected: ['bybit-2025 → attribution.groups.0', 'names the group “lazarus”, which does not exist: mend the id'],
  },
  {
    name: 'a theft that may overlap an unknown one',
    file: 'thefts',
    input: ['mayRepeat: bybit-2025', 'mayOverlap: bybit-2024'],
    expected: ['bybit-2026 → mayOverlap', 'names the theft “bybit-2024”, which does not exist: mend the id or add'],
  },
  {
    name: 'an unknown text not yet read',
    file: 'thefts',
    input: ['  confidence: high', '  unread: [report, rumour]\n  confidence: high'],
    expected: ['bybit-2025 → unread.1', 'names the source “rumour”, which does not exist: mend the id or add'],
  },
  {
    name: 'an estimate of an unknown producer',
    file: 'estimates',
    input: ['producer: fbi', 'producer: cia'],
    expected: ['fbi-2024 → producer', 'names the organisation “cia”, which does not exist: mend the id or add'],
  },
  {
    name: 'an estimate that repeats an unknown one',
    file: 'estimates',
    input: ['  source: report', '  repeats: fbi-2023\n  source: report'],
    expected: ['fbi-2024 → repeats', 'names the estimate “fbi-2023”, which does not exist: mend the id or add'],
  },
  {
    name: 'an estimate read in an unknown document',
    file: 'estimates',
    input: ['  source: report', '  source: report\n  readIn: rumour'],
    expected: ['fbi-2024 → readIn', 'names the source “rumour”, which does not exist: mend the id or add'],
  },
  {
    name: 'a contradiction about an unknown theft',
    file: 'contradictions',
    input: ['[bybit-2025]', '[bybit-2025, bybit-2024]'],
    expected: ['two-dates → thefts.1', 'names the theft “bybit-2024”, which does not exist: mend the id or add'],
  },
  {
    name: 'a contradiction about an unknown estimate',
    file: 'contradictions',
    input: ['[fbi-2024]', '[fbi-2023]'],
    expected: ['two-dates → estimates.0', 'names the estimate “fbi-2023”, which does not exist: mend the id or add'],
  },
  {
    name: 'an incomparable figure without a record',
    file: 'incomparable',
    input: ['[fbi-2024]', '[fbi-2023]'],
    expected: [
      'year-and-part → estimates.0',
      'names the estimate “fbi-2023”, which does not exist: mend the id or add',
    ],
  },
  {
    name: 'a figure asked for that rests on no record',
    file: 'asked',
    input: ['  thefts: [bybit-2025]\n', ''],
    expected: ['bybit-amount → thefts', 'rests on no record: name thefts or estimates'],
  },
  {
    name: 'a figure asked for that rests on an unknown theft',
    file: 'asked',
    input: ['thefts: [bybit-2025]', 'thefts: [bybit-2024]'],
    expected: ['bybit-amount → thefts.0', 'names the theft “bybit-2024”, which does not exist: mend the id or add'],
  },
  {
    name: 'an event of an unknown theft',
    file: 'events',
    input: ['[bybit-2025]', '[bybit-2024]'],
    expected: ['bybit-named → thefts.0', 'names the theft “bybit-2024”, which does not exist: mend the id or add'],
  },
  {
    name: 'an event of an unknown source',
    file: 'events',
    input: ['source: report', 'source: rumour'],
    expected: [
      'bybit-named → evidence.0.source',
      'names the source “rumour”, which does not exist: mend the id or add',
    ],
  },
  {
    name: 'a theft left out on the word of an unknown source',
    file: 'rejected',
    input: ['source: report', 'source: rumour'],
    expected: [
      'rumour-2024 → evidence.0.source',
      'names the source “rumour”, which does not exist: mend the id or add',
    ],
  },
  {
    name: 'an unknown term',
    file: 'terms',
    input: ['[wallet]', '[purse]'],
    expected: ['exchange → seeAlso.0', 'names the term “purse”, which does not exist: mend the id or add'],
  },
  {
    name: 'a term that sees itself',
    file: 'terms',
    input: ['[wallet]', '[wallet, exchange]'],
    expected: ['exchange → seeAlso.1', 'names the record itself: name another'],
  },
  {
    name: 'a claim on an unknown theft',
    file: 'claims',
    input: ['[bybit-2025]', '[bybit-2024]'],
    expected: ['c1 → thefts.0', 'names the theft “bybit-2024”, which does not exist: mend the id or add'],
  },
  {
    name: 'a claim on an unknown estimate',
    file: 'claims',
    input: ['[fbi-2024]', '[fbi-2023]'],
    expected: ['c1 → estimates.0', 'names the estimate “fbi-2023”, which does not exist: mend the id or add'],
  },
  {
    name: 'a claim of an unknown article',
    file: 'claims',
    input: ['article: an-article', 'article: no-article'],
    expected: ['c1 → article', 'names the article “no-article”, which does not exist: mend the id or add'],
  },
  {
    name: 'a repeated id',
    file: 'thefts',
    input: ['id: bybit-2026', 'id: bybit-2025'],
    expected: ['bybit-2025 → id', 'stands twice: give each record its own id'],
  },
  {
    name: 'a theft that repeats itself',
    file: 'thefts',
    input: ['mayRepeat: bybit-2025', 'mayRepeat: bybit-2026'],
    expected: ['bybit-2026 → mayRepeat', 'names the record itself: name another'],
  },
  {
    name: 'an estimate that revises itself',
    file: 'estimates',
    input: ['  source: report', '  revises: fbi-2024\n  source: report'],
    expected: ['fbi-2024 → revises', 'names the record itself: name another'],
  },
  {
    name: 'a missing Arabic half',
    file: 'thefts',
    input: ['      ar: الرقم للمكتب\n', ''],
    expected: ['bybit-2025 → amount.basis.ar', 'is missing: add it'],
  },
  {
    name: 'an Arabic half in English',
    file: 'thefts',
    input: ['الرقم للمكتب', 'Figure of the bureau'],
    expected: ['bybit-2025 → amount.basis.ar', 'holds no Arabic: write the Arabic text'],
  },
  {
    name: 'an English half in Arabic',
    file: 'thefts',
    input: ['Figure of the bureau', 'الرقم للمكتب'],
    expected: ['bybit-2025 → amount.basis.en', 'holds no English: write the English text'],
  },
  {
    name: 'an empty text',
    file: 'thefts',
    input: ['quote: words as read', 'quote: ""'],
    expected: ['bybit-2025 → evidence.0.quote', 'is empty: write the text or leave the field out'],
  },
  {
    name: 'a text of spaces',
    file: 'sources',
    input: ['publisher: A press', 'publisher: "  "'],
    expected: ['report → publisher', 'is empty: write the text or leave the field out'],
  },
  {
    name: 'a space at the end',
    file: 'sources',
    input: ['publisher: A press', 'publisher: "A press "'],
    expected: ['report → publisher', 'has space at an end: remove it'],
  },
  {
    name: 'the 30th of February',
    file: 'thefts',
    input: ['2025-02-21', '2025-02-30'],
    expected: ['bybit-2025 → stolenOn', 'is a day that does not exist, or before 2009: check year, month and day'],
  },
  {
    name: 'the 29th of February outside a leap year',
    file: 'estimates',
    input: ['to: 2024-12-31', 'to: 2025-02-29'],
    expected: ['fbi-2024 → to', 'is a day that does not exist, or before 2009: check year, month and day'],
  },
  {
    name: 'a thirteenth month',
    file: 'thefts',
    input: ['2025-02-21', '2025-13-01'],
    expected: ['bybit-2025 → stolenOn', 'is a day that does not exist, or before 2009: check year, month and day'],
  },
  {
    name: 'a year before 2009',
    file: 'thefts',
    input: ['2025-02-21', '1925-02-21'],
    expected: ['bybit-2025 → stolenOn', 'is a day that does not exist, or before 2009: check year, month and day'],
  },
  {
    name: 'the last day before 2009',
    file: 'estimates',
    input: ['from: 2024-01-01', 'from: 2008-12-31'],
    expected: ['fbi-2024 → from', 'is a day that does not exist, or before 2009: check year, month and day'],
  },
  {
    name: 'a theft after the edition was closed',
    file: 'thefts',
    input: ['stolenOn: 2026-01', 'stolenOn: 2026-11-23'],
    expected: ['bybit-2026 → stolenOn', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'an attribution in a month after the close',
    file: 'thefts',
    input: ['on: 2025-02-26', 'on: 2026-12'],
    expected: ['bybit-2025 → attribution.on', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'a source published in a year after the close',
    file: 'sources',
    input: ['published: 2024-03', 'published: "2027"'],
    expected: ['report → published', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'an estimate published after the close',
    file: 'estimates',
    input: ['published: 2025-01-10', 'published: 2027-01-10'],
    expected: ['fbi-2024 → published', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'an article published after the close',
    file: 'articles',
    input: ['published: 2025-03-01', 'published: 2027-03-01'],
    expected: ['an-article → published', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'an event after the close',
    file: 'events',
    input: ['on: 2025-02-26', 'on: 2026-12-01'],
    expected: ['bybit-named → on', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'a theft left out that happened after the close',
    file: 'rejected',
    input: ['stolenOn: 2024-05', 'stolenOn: 2026-12'],
    expected: ['rumour-2024 → stolenOn', 'is after 2026-11-22, the day the edition was closed: correct it'],
  },
  {
    name: 'an attribution before the theft',
    file: 'thefts',
    input: ['on: 2025-02-26', 'on: 2025-02-20'],
    expected: ['bybit-2025 → attribution.on', 'is before the theft: correct one of the two dates'],
  },
  {
    name: 'more money back than was stolen',
    file: 'thefts',
    input: ['  mayRepeat: bybit-2025', '  recoveredUsd: 5000001\n  mayRepeat: bybit-2025'],
    expected: ['bybit-2026 → recoveredUsd', 'is more than was stolen: correct one of the two amounts'],
  },
  {
    name: 'a quotation of 26 words',
    file: 'claims',
    input: ['quote: words as read', `quote: ${'word '.repeat(26).trim()}`],
    expected: ['c1 → evidence.0.quote', 'is longer than 25 words: shorten it'],
  },
  {
    name: 'a date in words',
    file: 'thefts',
    input: ['2025-02-21', '21 February 2025'],
    expected: ['bybit-2025 → stolenOn', 'is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, no more than is known'],
  },
  {
    name: 'a period that ends before it starts',
    file: 'estimates',
    input: ['to: 2024-12-31', 'to: 2023-12-31'],
    expected: ['fbi-2024 → to', 'is before `from`: swap the two days'],
  },
  {
    name: 'an edition that covers days after its close',
    file: 'releases',
    input: ['coveredTo: 2026-10-10', 'coveredTo: 2026-12-10'],
    expected: ['2026.11 → coveredTo', 'is after `asOf`: correct one of them'],
  },
  {
    name: 'an unknown field',
    file: 'thefts',
    input: ['  confidence: high', '  colour: red\n  confidence: high'],
    expected: ['bybit-2025 → colour', 'is no field of this record: mend its name or remove it'],
  },
  {
    name: 'an unknown level of certainty',
    file: 'thefts',
    input: ['level: government', 'level: rumour'],
    expected: [
      'bybit-2025 → attribution.level',
      'is none of government, un-or-msmt, industry, suspected: write one of these',
    ],
  },
  {
    name: 'a direction override in a name',
    file: 'platforms',
    input: ['en: Bybit', 'en: "Byb\\u202Eit"'],
    expected: ['bybit → name.en', 'holds U+202E: type the plain letter or digit, without direction marks'],
  },
  {
    name: 'an Arabic letter mark in a name',
    file: 'platforms',
    input: ['ar: بايبت', 'ar: "با\\u061Cبت"'],
    expected: ['bybit → name.ar', 'holds U+061C: type the plain letter or digit, without direction marks'],
  },
  {
    name: 'a soft hyphen in a text',
    file: 'thefts',
    input: ['A second account', '"A second ac\\u00ADcount"'],
    expected: ['bybit-2026 → account.en', 'holds U+00AD: type the plain letter or digit, without direction marks'],
  },
  {
    name: 'a zero-width space in a name',
    file: 'platforms',
    input: ['en: Bybit', 'en: "By\\u200Bbit"'],
    expected: ['bybit → name.en', 'holds U+200B: type the plain letter or digit'],
  },
  {
    name: 'a Persian yeh',
    file: 'platforms',
    input: ['ar: بايبت', 'ar: "با\\u06CCبت"'],
    expected: ['bybit → name.ar', 'holds U+06CC: type the plain letter or digit'],
  },
  {
    name: 'Arabic-Indic digits',
    file: 'thefts',
    input: ['رواية ثانية', 'رواية ٢'],
    expected: ['bybit-2026 → account.ar', 'holds U+0662: type the plain letter or digit'],
  },
  {
    name: 'a presentation form',
    file: 'platforms',
    input: ['ar: بايبت', 'ar: "\\uFEFBبت"'],
    expected: ['bybit → name.ar', 'holds U+FEFB: type the plain letter or digit'],
  },
  {
    name: 'a letter and its mark apart',
    file: 'platforms',
    input: ['en: Bybit', 'en: "Cafe\\u0301"'],
    expected: ['bybit → name.en', 'is not in Unicode form NFC: save it normalised'],
  },
  {
    name: 'a script in a note',
    file: 'articles',
    input: ['en: A note', 'en: "A note <script>alert(1)</script>"'],
    expected: ['an-article → outletNote.en', 'holds markup: write plain text'],
  },
  {
    name: 'a figure typed in English',
    file: 'thefts',
    input: ['A second account', 'It lost $5 million'],
    expected: ['bybit-2026 → account.en', 'types the figure “5 million”: write it as a reference'],
  },
  {
    name: 'a figure typed in Arabic',
    file: 'thefts',
    input: ['رواية ثانية', 'خسرت 5 ملايين دولار'],
    expected: ['bybit-2026 → account.ar', 'types the figure “5 ملايين”: write it as a reference'],
  },
  {
    name: 'a reference of no known form',
    file: 'thefts',
    input: ['A second account', 'A second {foo:1} account'],
    expected: ['bybit-2026 → account.en', '“foo:1” is not a figure: write theft:ID, estimate:ID, sum:NAME'],
  },
  {
    name: 'a reference to a theft without a record',
    file: 'thefts',
    input: [
      '    ar: سُرق {theft:bybit-2025} من المنصة\n    en: The exchange lost {theft:bybit-2025}',
      '    ar: سُرق {theft:bybit-2024} من المنصة\n    en: The exchange lost {theft:bybit-2024}',
    ],
    expected: ['bybit-2025 → account', 'names the theft “bybit-2024”, which does not exist: mend the id'],
  },
  {
    name: 'a reference only the English half has',
    file: 'thefts',
    input: ['A second account', 'A second account of {usd:5000000@report}'],
    expected: [
      'bybit-2026 → account.ar',
      'has {usd:5000000@report} 0 times, the other language 1: say the same in both',
    ],
  },
  {
    name: 'a reference only the Arabic half has',
    file: 'thefts',
    input: ['رواية ثانية', 'رواية ثانية عن {usd:5000000@report}'],
    expected: [
      'bybit-2026 → account.en',
      'has {usd:5000000@report} 0 times, the other language 1: say the same in both',
    ],
  },
  {
    name: 'a measure that names another source in each language',
    file: 'thefts',
    input: ['ar: رواية ثانية\n    en: A second account', 'ar: رواية {n:47@report}\n    en: An account of {n:47@other}'],
    expected: ['bybit-2026 → account.ar', 'has {n:47@other} 0 times, the other language 1: say the same in both'],
  },
  {
    name: 'a measure whose source does not exist',
    file: 'thefts',
    input: [
      'ar: رواية ثانية\n    en: A second account',
      'ar: رواية {usd:5000000@rumour}\n    en: An account of {usd:5000000@rumour}',
    ],
    expected: ['bybit-2026 → account', 'names the source “rumour”, which does not exist: mend the id after @'],
  },
  {
    name: 'a measure without a source',
    file: 'thefts',
    input: [
      'ar: رواية ثانية\n    en: A second account',
      'ar: رواية {usd:5000000}\n    en: An account of {usd:5000000}',
    ],
    expected: ['bybit-2026 → account.ar', '“usd:5000000” is not a figure: write theft:ID'],
  },
  {
    name: 'words that compare in one language only',
    file: 'thefts',
    input: ['A second account', 'A second account, {is:one-to-two|about twice} as long'],
    expected: ['bybit-2026 → account.ar', 'has {is:one-to-two} 0 times, the other language 1: say the same in both'],
  },
  {
    name: 'another comparison in each language',
    file: 'thefts',
    input: [
      'ar: رواية ثانية\n    en: A second account',
      'ar: رواية {is:one-to-two|نحو الضعف}\n    en: An account {is:one-to-three|about twice} as long',
    ],
    expected: ['bybit-2026 → account.en', 'has {is:one-to-two} 0 times, the other language 1: say the same in both'],
  },
  {
    name: 'quoted words in one language only',
    file: 'thefts',
    input: ['A second account', 'A second account of {quoted:its title|the 47 Report}'],
    expected: ['bybit-2026 → account.ar', 'has {quoted} 0 times, the other language 1: say the same in both'],
  },
  {
    name: 'an address without https',
    file: 'sources',
    input: ['https://example.org/report', 'example.org/report'],
    expected: ['report → url', 'is not a web address: write it whole, with https://'],
  },
  {
    name: 'an address that runs a script',
    file: 'sources',
    input: ['https://example.org/report', 'javascript:alert(1)'],
    expected: ['report → url', 'is not a web address: write it whole, with https://'],
  },
  {
    name: 'an address that holds its page',
    file: 'sources',
    input: ['https://example.org/report', 'data:text/html,words'],
    expected: ['report → url', 'is not a web address: write it whole, with https://'],
  },
  {
    name: 'an address of another protocol',
    file: 'sources',
    input: ['https://example.org/report', 'ftp://example.org/report'],
    expected: ['report → url', 'is not a web address: write it whole, with https://'],
  },
  {
    name: 'a source that decides itself whether it is linked',
    file: 'sources',
    input: ['  kind: news', '  linkable: true\n  kind: news'],
    expected: ['report → linkable', 'is no field of this record: mend its name or remove it'],
  },
  {
    name: 'a host with www.',
    file: 'hosts',
    input: ['id: example.org', 'id: www.example.org'],
    expected: ['www.example.org → id', 'is not a host: write it in small letters without www.'],
  },
  {
    name: 'a host in capitals',
    file: 'hosts',
    input: ['id: example.org', 'id: Example.org'],
    expected: ['Example.org → id', 'is not a host: write it in small letters without www.'],
  },
  {
    name: 'a whole address as a host',
    file: 'hosts',
    input: ['id: example.org', 'id: https://example.org/'],
    expected: ['https://example.org/ → id', 'is not a host: write it in small letters without www.'],
  },
  {
    name: 'a host without a known reason',
    file: 'hosts',
    input: ['reason: publisher', 'reason: friend'],
    expected: ['example.org → reason', 'is none of government, intergovernmental, court, publisher'],
  },
  {
    name: 'an event of an unknown kind',
    file: 'events',
    input: ['kind: attribution', 'kind: rumour'],
    expected: ['bybit-named → kind', 'is none of theft, attribution, sanction'],
  },
  {
    name: 'a contradiction without evidence',
    file: 'contradictions',
    input: ['  evidence:\n    - source: report\n      quote: words as read', '  evidence: []'],
    expected: ['two-dates → evidence', 'is empty: add an entry'],
  },
  {
    name: 'nothing that is confused',
    file: 'incomparable',
    input: ['[fbi-2024]', '[]'],
    expected: ['year-and-part → estimates', 'is empty: add an entry'],
  },
  {
    name: 'a definition in one language',
    file: 'terms',
    input: ['{ ar: مفاتيح العملات, en: The keys to coins }', '{ en: The keys to coins }'],
    expected: ['wallet → definition.ar', 'is missing: add it'],
  },
  {
    name: 'a correction of a bare id',
    file: 'corrections',
    input: ['record: theft:bybit-2025', 'record: bybit-2025'],
    expected: ['bybit-amount → record', 'is not a record: write theft:ID, estimate:ID or claim:ID'],
  },
  {
    name: 'a correction on a month',
    file: 'corrections',
    input: ['on: 2026-11-22', 'on: 2026-11'],
    expected: ['bybit-amount → on', 'is not a date: write YYYY-MM-DD'],
  },
  {
    name: 'a correction that changes nothing',
    file: 'corrections',
    input: ['to: 1500000000', 'to: 1460000000'],
    expected: ['bybit-amount → to', 'is the same as `from`: write what it became'],
  },
  {
    name: 'a language in words',
    file: 'sources',
    input: ['titleLang: en', 'titleLang: English'],
    expected: ['report → titleLang', 'is not a language: write a code such as en'],
  },
  {
    name: 'a country in small letters',
    file: 'platforms',
    input: ['country: AE', 'country: ae'],
    expected: ['bybit → country', 'is not an ISO 3166-1 code: write two capital letters'],
  },
  {
    name: 'no evidence',
    file: 'thefts',
    input: [
      '  evidence:\n    - source: report\n      supports: [amount]\n      quote: words as read',
      '  evidence: []',
    ],
    expected: ['bybit-2025 → evidence', 'is empty: add an entry'],
  },
  {
    name: 'evidence that supports nothing',
    file: 'thefts',
    input: ['supports: [amount]', 'supports: []'],
    expected: ['bybit-2025 → evidence.0.supports', 'is empty: add an entry'],
  },
];

const wholeFiles: readonly { readonly name: string; readonly input: string; readonly expected: RegExp }[] = [
  {
    name: 'a file that is a map',
    input: 'id: a\n',
    expected: /^content\/data\/groups\.yaml:1:1 is not a list of records: start each record with “- id:”$/u,
  },
  {
    name: 'an empty file',
    input: '',
    expected: /^content\/data\/groups\.yaml:1:1 is not a list of records: start each record with “- id:”$/u,
  },
  {
    name: 'broken YAML',
    input: '- id: a\n  name: {',
    expected: /^content\/data\/groups\.yaml:2:\d+ is not valid YAML: /u,
  },
  {
    name: 'a repeated key',
    input: '- id: a\n  id: b\n',
    expected: /^content\/data\/groups\.yaml:2:3 is not valid YAML: Map keys must be unique/u,
  },
];

describe('parseData(texts)', () => {
  it('reads sound files, each list in the order of its file', () => {
    const data = parseData(sound);
    assert.deepEqual(Object.keys(data), Object.keys(factFiles));
    assert.deepEqual(
      data.thefts.map(({ id }) => id),
      ['bybit-2025', 'bybit-2026'],
    );
  });

  for (const { name, file, input, expected } of cases) {
    it(`refuses ${name}`, () => {
      const lines = refusal(withChange(file, ...input));
      const [place, cure] = expected;
      const start = new RegExp(`^content/data/${file}\\.yaml:\\d+:\\d+ `, 'u');
      const found = lines.filter((line) => start.test(line) && line.replace(start, '').startsWith(`${place}: `));
      assert.ok(
        found.some((line) => line.includes(cure)),
        `no “${place}: ${cure}” in\n${lines.join('\n')}`,
      );
    });
  }

  for (const { name, input, expected } of wholeFiles) {
    it(`refuses ${name}`, () => {
      const lines = refusal({ ...sound, groups: input });
      assert.ok(
        lines.some((line) => expected.test(line)),
        lines.join('\n'),
      );
    });
  }

  it('refuses a missing file', () => {
    const { releases, ...rest } = sound;
    assert.ok(releases !== '');
    assert.deepEqual(refusal(rest), [
      '1 problem in the content. Nothing was built.',
      'content/data/releases.yaml:1:1 is missing: restore the file',
    ]);
  });

  it('refuses an empty list of editions', () => {
    assert.deepEqual(refusal({ ...sound, releases: '[]\n' }), [
      '1 problem in the content. Nothing was built.',
      'content/data/releases.yaml:1:1 is not a list of records: start each record with “- id:”',
    ]);
  });

  it('accepts an empty list of corrections', () => {
    assert.deepEqual(parseData({ ...sound, corrections: '[]\n' }).corrections, []);
  });

  for (const file of fileNames.filter((name) => name !== 'corrections')) {
    it(`refuses ${file}.yaml without a record`, () => {
      const lines = refusal({ ...sound, [file]: '[]\n' });
      const line = `content/data/${file}.yaml:1:1 is not a list of records: start each record with “- id:”`;
      assert.ok(lines.includes(line), lines.join('\n'));
    });
  }

  const corrected: readonly { readonly name: string; readonly input: readonly [string, string] }[] = [
    { name: 'a figure that was there for the first time', input: ['from: 1460000000', 'from: null'] },
    { name: 'a figure that is gone', input: ['to: 1500000000', 'to: null'] },
    { name: 'a word', input: ['from: 1460000000\n  to: 1500000000', 'from: industry\n  to: government'] },
    { name: 'a flag that is set', input: ['from: 1460000000\n  to: 1500000000', 'from: null\n  to: true'] },
    { name: 'a figure after the edition was closed', input: ['on: 2026-11-22', 'on: 2026-12-01'] },
  ];
  for (const { name, input } of corrected) {
    it(`accepts the correction of ${name}`, () => {
      assert.equal(parseData(withChange('corrections', ...input)).corrections.length, 1);
    });
  }

  it('accepts quoted figures and words that compare, other words in each language', () => {
    const texts = withChange(
      'thefts',
      'ar: رواية ثانية\n    en: A second account',
      'ar: رواية {quoted:العنوان|الأمر 13722} {is:one-to-two|نحو الضعف}\n    en: An {is:one-to-two|about twice} longer {quoted:title|Order 13722}',
    );
    assert.equal(parseData(texts).thefts.length, 2);
  });

  it('accepts dates from 2009 to the day the edition was closed', () => {
    for (const date of ['2009', '2009-01-01', '2026', '2026-11', '2026-11-22']) {
      const { thefts } = parseData(withChange('thefts', 'stolenOn: 2026-01', `stolenOn: "${date}"`));
      assert.equal(thefts[1]?.stolenOn, date);
    }
  });

  it('accepts an address with http', () => {
    const url = 'http://example.org/report';
    assert.equal(parseData(withChange('sources', 'https://example.org/report', url)).sources[0]?.url, url);
  });

  it('reports a date of the wrong shape once', () => {
    assert.equal(
      refusal(withChange('thefts', '2025-02-21', 'soon'))[0],
      '1 problem in the content. Nothing was built.',
    );
  });

  const broken: readonly {
    readonly name: string;
    readonly file: FactFileName;
    readonly input: readonly [string, string];
  }[] = [
    { name: 'source', file: 'sources', input: ['https://example.org/report', 'nowhere'] },
    { name: 'organisation', file: 'organisations', input: ['kind: government', 'kind: bureau'] },
    { name: 'group', file: 'groups', input: ['en: Lazarus Group', 'en: ""'] },
    { name: 'platform', file: 'platforms', input: ['country: AE', 'country: uae'] },
    { name: 'theft', file: 'thefts', input: ['usd: 1500000000', 'usd: much'] },
    { name: 'estimate', file: 'estimates', input: ['scope: annual', 'scope: yearly'] },
    { name: 'article', file: 'articles', input: ['language: ar', 'language: Arabic'] },
    { name: 'edition', file: 'releases', input: ['asOf: 2026-11-22', 'asOf: 2026-11-31'] },
    {
      name: 'term',
      file: 'terms',
      input: ['id: wallet\n  term: { ar: محفظة, en: Wallet }', 'id: wallet\n  term: { ar: محفظة }'],
    },
  ];
  for (const { name, file, input } of broken) {
    it(`reports a broken ${name} once, not again where it is named`, () => {
      const [count, ...lines] = refusal(withChange(file, ...input));
      assert.equal(count, '1 problem in the content. Nothing was built.', lines.join('\n'));
      assert.match(lines.join('\n'), new RegExp(`^content/data/${file}\\.yaml:`, 'u'));
    });
  }

  for (const file of fileNames) {
    it(`reports ${file}.yaml once when it can't be read, not again where its records are named`, () => {
      const [count, ...lines] = refusal({ ...sound, [file]: '- id: "a\n' });
      assert.equal(count, '1 problem in the content. Nothing was built.', lines.join('\n'));
      assert.match(lines[0] ?? '', new RegExp(`^content/data/${file}\\.yaml:\\d+:\\d+ is not valid YAML: `, 'u'));
    });
  }

  it('refuses a file that is none of the files of facts', () => {
    const [count, ...lines] = refusal({ ...sound, theft: sound.thefts });
    assert.equal(count, '1 problem in the content. Nothing was built.', lines.join('\n'));
    assert.match(
      lines[0] ?? '',
      /^content\/data\/theft\.yaml:1:1 is no file of facts: the files are hosts, sources, /u,
    );
  });

  it('points at the line and column of the mistake', () => {
    assert.deepEqual(refusal(withChange('thefts', 'low: 1400000000', 'low: 1700000000')).slice(1, 2), [
      'content/data/thefts.yaml:6:5 bybit-2025 → amount: is out of order: low ≤ usd ≤ high',
    ]);
  });

  it('reports the problems of all files at once', () => {
    const lines = refusal({
      ...sound,
      sources: sound.sources.replace('https://example.org/report', 'nowhere'),
      platforms: sound.platforms.replace('country: AE', 'country: uae'),
      claims: sound.claims.replace('article: an-article', 'article: no-article'),
      releases: sound.releases.replace('2026-11-22', '2026-11-31'),
    });
    for (const place of ['report → url', 'bybit → country', 'c1 → article', '2026.11 → asOf'])
      assert.ok(
        lines.some((line) => line.includes(` ${place}: `)),
        `${place} is not in\n${lines.join('\n')}`,
      );
    assert.equal(lines[0], `${lines.length - 1} problems in the content. Nothing was built.`);
  });

  it('accepts a reference to a record of a later file', () => {
    const thefts = sound.thefts
      .replace('رواية ثانية', 'رواية {estimate:fbi-2024}')
      .replace('A second account', 'An account of {estimate:fbi-2024}');
    assert.equal(parseData({ ...sound, thefts }).thefts.length, 2);
  });
});

describe('parseData(texts, resolve)', () => {
  /** Returns the sound thefts whose second account names a figure in both languages. */
  const withFigure = (reference: string): Record<FactFileName, string> =>
    withChange(
      'thefts',
      '    ar: رواية ثانية\n    en: A second account',
      `    ar: رواية ثانية عن {${reference}}\n    en: A second account of {${reference}}`,
    );

  for (const reference of [
    'theft:bybit-2025.high',
    'estimate:fbi-2024',
    'year:2025',
    'sum:all',
    'count:all',
    'usd:5000000@report',
    'pct:5.5@report',
  ]) {
    it(`accepts {${reference}}`, () => {
      assert.equal(parseData(withFigure(reference), resolvePart).thefts.length, 2);
    });
  }

  const refused = [
    {
      name: 'a sum without a definition',
      input: 'sum:nope',
      expected: 'the sum nope is unknown: define it in src/domain/named-sums.ts',
    },
    {
      name: 'a count without a definition',
      input: 'count:nope',
      expected: 'the sum nope is unknown: define it in src/domain/named-sums.ts',
    },
    {
      name: 'a comparison without a definition',
      input: 'is:nope|مثله X',
      expected: 'is:nope is unknown: define it in src/domain/comparisons.ts',
    },
    {
      name: 'a comparison whose records do not exist',
      input: 'is:chainalysis-2024-to-2023|مثله X',
      expected: 'estimate:chainalysis-2024-ed2024dec does not exist: mend the id',
    },
    {
      name: 'a high figure the theft lacks',
      input: 'theft:bybit-2026.high',
      expected: 'theft:bybit-2026.high has no figure: mend the id',
    },
    {
      name: 'a low figure the theft lacks',
      input: 'theft:bybit-2026.low',
      expected: 'theft:bybit-2026.low has no figure: mend the id',
    },
    {
      name: 'a year without thefts',
      input: 'year:2019',
      expected: 'year:2019 has no counted theft: unknown is not 0, leave the figure out',
    },
  ];
  for (const { name, input, expected } of refused) {
    it(`refuses ${name}`, () => {
      const [count, ...lines] = refusal(withFigure(input), resolvePart);
      assert.equal(count, '1 problem in the content. Nothing was built.', lines.join('\n'));
      assert.match(lines[0] ?? '', /^content\/data\/thefts\.yaml:\d+:\d+ bybit-2026 → account: /u);
      assert.ok(lines[0]?.endsWith(`: ${expected}`), lines[0]);
    });
  }

  for (const reference of ['theft:bybit-2025', 'theft:bybit-2025.high', 'year:2025']) {
    it(`reports a broken theft once, not again where {${reference}} needs it`, () => {
      const texts = withFigure(reference);
      const [count, ...lines] = refusal(
        { ...texts, thefts: texts.thefts.replace('usd: 1500000000', 'usd: much') },
        resolvePart,
      );
      assert.equal(count, '1 problem in the content. Nothing was built.', lines.join('\n'));
      assert.match(lines[0] ?? '', / bybit-2025 → amount\.usd: is not a number/u);
    });
  }
});
