import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedValue } from '#data/published-value.ts';
import { sampleTheft } from '#domain/sample-theft.ts';
import type { Locale } from '#locales.ts';
import { fieldName, publishedWords } from './published-words.ts';

const data = {
  thefts: [sampleTheft({ id: 'bybit-2025', usd: 1_500_000_000, platform: 'bybit' })],
  platforms: [
    {
      id: 'bybit',
      name: { ar: 'بايبت', en: 'Bybit' },
      arabicNameIs: 'seen',
      kind: 'centralized-exchange',
    },
  ],
} as const;

describe('publishedWords(figure, locale, data)', () => {
  const cases: readonly {
    readonly input: readonly [string, PublishedValue | null, Locale];
    readonly expected: string;
  }[] = [
    { input: ['amount.usd', 1_500_000_000, 'en'], expected: '$1.5 billion' },
    { input: ['amount.usd', 1_500_000_000, 'ar'], expected: '1.5 مليار دولار' },
    { input: ['amount.low', 1_461_234_567, 'en'], expected: '$1.461234567 billion' },
    { input: ['amount.low', null, 'en'], expected: 'none' },
    { input: ['stolenOn', '2025-02', 'ar'], expected: 'فبراير/شباط 2025' },
    { input: ['published', 2025, 'en'], expected: '2025' },
    { input: ['allThefts.share', 0.61, 'en'], expected: '61%' },
    { input: ['incidents', 47, 'en'], expected: '47' },
    { input: ['contested', true, 'en'], expected: 'yes' },
    { input: ['platform', 'bybit', 'ar'], expected: 'بايبت' },
    { input: ['mayRepeat', 'bybit-2025', 'en'], expected: 'Bybit, 21 February 2025' },
    { input: ['attribution.level', 'suspected', 'en'], expected: 'Suspected' },
    { input: ['amount.qualifier', 'at-least', 'en'], expected: 'at least' },
    { input: ['verdict', 'supported', 'en'], expected: 'Right' },
  ];
  for (const { input, expected } of cases) {
    const [field, value, locale] = input;
    it(`says ${field} ${String(value)} in ${locale}`, () => {
      assert.equal(publishedWords({ field, value }, locale, data), expected);
    });
  }

  it('refuses a field or a word without a name', () => {
    assert.throws(() => fieldName('amount.middle', 'en'), /amount\.middle has no name: add it/u);
    assert.throws(() => publishedWords({ field: 'verdict', value: 'perhaps' }, 'en', data), /“perhaps” is none of/u);
  });
});
