import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatDate,
  formatList,
  formatMeasure,
  formatMillions,
  formatNumber,
  formatShare,
  formatUsd,
} from './format.ts';

describe('formatUsd(usd, locale, digits)', () => {
  const cases = [
    { usd: 175_000, ar: '175,000 دولار', en: '$175,000' },
    { usd: 999_600, ar: '999,600 دولار', en: '$999,600' },
    { usd: 1_000_000, ar: 'مليون دولار', en: '$1 million' },
    { usd: 2_000_000, ar: '2 مليون دولار', en: '$2 million' },
    { usd: 3_500_000, ar: '3.5 مليون دولار', en: '$3.5 million' },
    { usd: 7_000_000, ar: '7 ملايين دولار', en: '$7 million' },
    { usd: 10_000_000, ar: '10 ملايين دولار', en: '$10 million' },
    { usd: 11_000_000, ar: '11 مليون دولار', en: '$11 million' },
    { usd: 16_130_000, ar: '16.13 مليون دولار', en: '$16.13 million' },
    { usd: 748_915_000, ar: '748.915 مليون دولار', en: '$748.915 million' },
    { usd: 999_600_000, ar: '999.6 مليون دولار', en: '$999.6 million' },
    { usd: 999_999_600, ar: 'مليار دولار', en: '$1 billion' },
    { usd: 1_000_000_000, ar: 'مليار دولار', en: '$1 billion' },
    { usd: 1_500_000_000, ar: '1.5 مليار دولار', en: '$1.5 billion' },
    { usd: 3_000_000_000, ar: '3 مليارات دولار', en: '$3 billion' },
    { usd: 10_000_000_000, ar: '10 مليارات دولار', en: '$10 billion' },
    { usd: 11_000_000_000, ar: '11 مليار دولار', en: '$11 billion' },
    { usd: 5_813_167_000, ar: '5.813 مليار دولار', en: '$5.813 billion' },
  ];
  for (const { usd, ar, en } of cases) {
    it(`writes ${usd} as ${en}`, () => {
      assert.equal(formatUsd(usd, 'ar'), ar);
      assert.equal(formatUsd(usd, 'en'), en);
    });
  }

  it('keeps at most the decimals it is asked for', () => {
    assert.equal(formatUsd(1_631_480_000, 'en', 1), '$1.6 billion');
    assert.equal(formatUsd(1_631_480_000, 'ar', 1), '1.6 مليار دولار');
    assert.equal(formatUsd(972_000_000, 'en', 1), '$972 million');
    assert.equal(formatUsd(972_000_000, 'ar', 1), '972 مليون دولار');
  });

  it('rounds a half up in both languages', () => {
    assert.equal(formatUsd(1_650_000_000, 'en', 1), '$1.7 billion');
    assert.equal(formatUsd(1_650_000_000, 'ar', 1), '1.7 مليار دولار');
  });
});

describe('formatNumber(value, locale, digits)', () => {
  for (const { value, expected } of [
    { value: 0, expected: '0' },
    { value: 1234.56, expected: '1,234.6' },
    { value: 2025, expected: '2,025' },
  ]) {
    it(`writes ${value} with Western digits in both languages`, () => {
      assert.equal(formatNumber(value, 'ar'), expected);
      assert.equal(formatNumber(value, 'en'), expected);
    });
  }
});

describe('formatMillions(usd, locale)', () => {
  for (const { usd, expected } of [
    { usd: 1_500_000_000, expected: '1,500.0' },
    { usd: 78_272_000, expected: '78.3' },
    { usd: 175_000, expected: '0.2' },
  ]) {
    it(`writes ${usd} as ${expected}`, () => {
      assert.equal(formatMillions(usd, 'ar'), expected);
      assert.equal(formatMillions(usd, 'en'), expected);
    });
  }
});

describe('formatShare(share, locale)', () => {
  for (const { share, expected } of [
    { share: 0.59, expected: '59%' },
    { share: 0.29, expected: '29%' },
    { share: 0.005, expected: '0.5%' },
    { share: 1, expected: '100%' },
  ]) {
    it(`writes ${share} as ${expected}`, () => {
      assert.equal(formatShare(share, 'ar'), expected);
      assert.equal(formatShare(share, 'en'), expected);
    });
  }
});

describe('formatMeasure(value, unit, locale)', () => {
  const cases = [
    { value: 50_000_000, unit: 'usd', ar: '50 مليون دولار', en: '$50 million' },
    { value: 7_600_000_000, unit: 'krw', ar: '7.6 مليار وون', en: '7.6 billion won' },
    { value: 1_000_000_000, unit: 'krw', ar: 'مليار وون', en: '1 billion won' },
    { value: 5_000_000_000, unit: 'jpy', ar: '5 مليارات ين', en: '5 billion yen' },
    { value: 48_200_000_000, unit: 'jpy', ar: '48.2 مليار ين', en: '48.2 billion yen' },
    { value: 4.8, unit: 'n', ar: '4.8', en: '4.8' },
    { value: 3816, unit: 'n', ar: '3,816', en: '3,816' },
    { value: 59, unit: 'pct', ar: '59%', en: '59%' },
    { value: 4.8, unit: 'pct', ar: '4.8%', en: '4.8%' },
  ] as const;
  for (const { value, unit, ar, en } of cases) {
    it(`writes ${value} ${unit} as ${en}`, () => {
      assert.equal(formatMeasure(value, unit, 'ar'), ar);
      assert.equal(formatMeasure(value, unit, 'en'), en);
    });
  }
});

describe('formatDate(date, locale)', () => {
  const cases = [
    { date: '2025', ar: '2025', en: '2025' },
    { date: '2025-02', ar: 'فبراير/شباط 2025', en: 'February 2025' },
    { date: '2025-02-05', ar: '5 فبراير/شباط 2025', en: '5 February 2025' },
    { date: '2025-06-21', ar: '21 يونيو/حزيران 2025', en: '21 June 2025' },
    { date: '2024-12-31', ar: '31 ديسمبر/كانون الأول 2024', en: '31 December 2024' },
    { date: '2026-01-01', ar: '1 يناير/كانون الثاني 2026', en: '1 January 2026' },
  ];
  for (const { date, ar, en } of cases) {
    it(`writes ${date} as precisely as it is known`, () => {
      assert.equal(formatDate(date, 'ar'), ar);
      assert.equal(formatDate(date, 'en'), en);
    });
  }

  it('gives every month both its Arabic names', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2025-${String(index + 1).padStart(2, '0')}`, 'ar').replace(' 2025', ''),
    );
    assert.equal(new Set(months).size, 12);
    for (const month of months) assert.match(month, /^[\p{Script=Arabic}]+\/[\p{Script=Arabic} ]+$/u);
  });

  it('throws on a month that does not exist', () => {
    assert.throws(() => formatDate('2025-13', 'ar'));
    assert.throws(() => formatDate('2025-13', 'en'));
  });
});

describe('formatList(items, locale)', () => {
  const cases = [
    { items: [], ar: '', en: '' },
    { items: ['2017'], ar: '2017', en: '2017' },
    { items: ['2017', '2018'], ar: '2017 و2018', en: '2017 and 2018' },
    { items: ['2017', '2018', '2019'], ar: '2017 و2018 و2019', en: '2017, 2018 and 2019' },
  ];
  for (const { items, ar, en } of cases) {
    it(`joins ${items.length} items`, () => {
      assert.equal(formatList(items, 'ar'), ar);
      assert.equal(formatList(items, 'en'), en);
    });
  }
});

describe('every formatter', () => {
  it('prints no direction mark, no no-break space and no Arabic-Indic digit', () => {
    const printed = (['ar', 'en'] as const).flatMap((locale) => [
      formatUsd(1_234_567_890, locale),
      formatUsd(123_456, locale),
      formatMillions(1_234_567_890, locale),
      formatShare(0.5, locale),
      formatNumber(-1234.5, locale),
      formatDate('2025-02-21', locale),
      formatList(['1', '2', '3'], locale),
    ]);
    assert.doesNotMatch(printed.join('\n'), /[\u200E\u200F\u061C\u00A0\u202F\u0660-\u0669\u06F0-\u06F9]/u);
  });
});
