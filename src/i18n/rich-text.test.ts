import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleEstimate } from '#domain/sample-estimate.ts';
import { sampleTheft } from '#domain/sample-theft.ts';
import { plainWords, richHalf, richText, type RichPart } from './rich-text.ts';

const data = {
  thefts: [
    sampleTheft({ id: 'bybit-2025', usd: 1_500_000_000 }),
    sampleTheft({ id: 'upbit-2019', usd: 41_000_000, high: 50_000_000, stolenOn: '2019-11-27', level: 'suspected' }),
  ],
  estimates: [
    sampleEstimate({ id: 'chainalysis-2024-ed2024dec', usd: 1_340_000_000 }),
    sampleEstimate({ id: 'chainalysis-2023-ed2024dec', usd: 660_500_000 }),
  ],
};

describe('richText(text, locale, data)', () => {
  const figures = [
    {
      input: 'theft:bybit-2025',
      ar: '1.5 مليار دولار',
      en: '$1.5 billion',
      value: 1_500_000_000,
      path: 'thefts/bybit-2025/',
    },
    {
      input: 'theft:upbit-2019.high',
      ar: '50 مليون دولار',
      en: '$50 million',
      value: 50_000_000,
      path: 'thefts/upbit-2019/',
    },
    {
      input: 'estimate:chainalysis-2024-ed2024dec',
      ar: '1.34 مليار دولار',
      en: '$1.34 billion',
      value: 1_340_000_000,
      path: 'estimates/chainalysis-2024-ed2024dec/',
    },
    { input: 'year:2025', ar: '1.5 مليار دولار', en: '$1.5 billion', value: 1_500_000_000, path: 'thefts/#year-2025' },
    { input: 'sum:all', ar: '1.541 مليار دولار', en: '$1.541 billion', value: 1_541_000_000, path: 'method/#sum-all' },
    { input: 'count:suspected', ar: '1', en: '1', value: 1, path: 'method/#sum-suspected' },
    {
      input: 'usd:50000000@js-fpw',
      ar: '50 مليون دولار',
      en: '$50 million',
      value: 50_000_000,
      path: 'sources/js-fpw/',
    },
    {
      input: 'krw:7600000000@police',
      ar: '7.6 مليار وون',
      en: '7.6 billion won',
      value: 7_600_000_000,
      path: 'sources/police/',
    },
    { input: 'n:3816@un', ar: '3,816', en: '3,816', value: 3816, path: 'sources/un/' },
    { input: 'pct:4.8@un', ar: '4.8%', en: '4.8%', value: 4.8, path: 'sources/un/' },
  ];
  for (const { input, ar, en, value, path } of figures) {
    it(`writes {${input}} out with its exact value and what backs it`, () => {
      assert.deepEqual(richText(`{${input}}`, 'ar', data), [{ kind: 'figure', text: ar, value, path }]);
      assert.deepEqual(richText(`{${input}}`, 'en', data), [{ kind: 'figure', text: en, value, path }]);
    });
  }

  const cases: readonly {
    readonly name: string;
    readonly locale: 'ar' | 'en';
    readonly input: string;
    readonly expected: RichPart[];
  }[] = [
    { name: 'no parts of an empty text', locale: 'ar', input: '', expected: [] },
    {
      name: 'English in one piece',
      locale: 'en',
      input: 'Bybit lost it',
      expected: [{ kind: 'words', text: 'Bybit lost it' }],
    },
    {
      name: 'words and a figure in turn',
      locale: 'en',
      input: 'Lost {theft:bybit-2025}.',
      expected: [
        { kind: 'words', text: 'Lost ' },
        { kind: 'figure', text: '$1.5 billion', value: 1_500_000_000, path: 'thefts/bybit-2025/' },
        { kind: 'words', text: '.' },
      ],
    },
    {
      name: 'Latin names apart in Arabic',
      locale: 'ar',
      input: 'خسرت بايبت (Bybit) {theft:bybit-2025}',
      expected: [
        { kind: 'words', text: 'خسرت بايبت (' },
        { kind: 'foreign', text: 'Bybit', lang: 'en' },
        { kind: 'words', text: ') ' },
        { kind: 'figure', text: '1.5 مليار دولار', value: 1_500_000_000, path: 'thefts/bybit-2025/' },
      ],
    },
    {
      name: 'Arabic words apart in English',
      locale: 'en',
      input: 'it prints “حجب” here',
      expected: [
        { kind: 'words', text: 'it prints “' },
        { kind: 'foreign', text: 'حجب', lang: 'ar' },
        { kind: 'words', text: '” here' },
      ],
    },
    {
      name: 'words that compare, with what backs them',
      locale: 'en',
      input: 'It is {is:chainalysis-2024-to-2023|about twice} as much',
      expected: [
        { kind: 'words', text: 'It is ' },
        { kind: 'comparison', text: 'about twice', path: 'method/#is-chainalysis-2024-to-2023' },
        { kind: 'words', text: ' as much' },
      ],
    },
    {
      name: 'quoted words with the reason',
      locale: 'ar',
      input: 'بموجب {quoted:number of the order|الأمر التنفيذي 13722}',
      expected: [
        { kind: 'words', text: 'بموجب ' },
        { kind: 'quoted', text: 'الأمر التنفيذي 13722', reason: 'number of the order' },
      ],
    },
  ];
  for (const { name, locale, input, expected } of cases) {
    it(`returns ${name}`, () => assert.deepEqual(richText(input, locale, data), expected));
  }

  const refused = [
    '{theft:nope}',
    '{theft:bybit-2025.high}',
    '{estimate:nope}',
    '{year:2020}',
    '{sum:nope}',
    '{count:nope}',
    '{calc:nope}',
    '{is:nope|about twice}',
    '{is:chainalysis-2024-to-2023}',
    '{usd:5}',
    '{foo:1}',
  ];
  for (const input of refused) {
    it(`throws on ${input}`, () => assert.throws(() => richText(`It lost ${input}`, 'en', data)));
  }

  it('throws on words that compare when the figures no longer bear them out', () => {
    const estimates = [
      sampleEstimate({ id: 'chainalysis-2024-ed2024dec', usd: 1_340_000_000 }),
      sampleEstimate({ id: 'chainalysis-2023-ed2024dec', usd: 1_000_000_000 }),
    ];
    assert.throws(() => richText('{is:chainalysis-2024-to-2023|twice}', 'en', { ...data, estimates }), {
      message: /^is:chainalysis-2024-to-2023 no longer holds/u,
    });
  });
});

describe('richHalf(text, locale, data)', () => {
  it('takes the half of the language', () => {
    const text = { ar: 'نصف', en: 'half' };
    assert.deepEqual(richHalf(text, 'ar', data), [{ kind: 'words', text: 'نصف' }]);
    assert.deepEqual(richHalf(text, 'en', data), [{ kind: 'words', text: 'half' }]);
  });
});

describe('plainWords(parts)', () => {
  const cases = [
    { input: '', expected: '' },
    { input: 'Bybit lost {theft:bybit-2025}.', expected: 'Bybit lost $1.5 billion.' },
    {
      input: 'It is {is:chainalysis-2024-to-2023|about twice} {quoted:title|the 47 Report}',
      expected: 'It is about twice the 47 Report',
    },
  ];
  for (const { input, expected } of cases) {
    it(`reads “${input}” as it is printed`, () => assert.equal(plainWords(richText(input, 'en', data)), expected));
  }
});
