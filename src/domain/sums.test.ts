import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleTheft } from './sample-theft.ts';
import { sumByCertainty, sumUsd, theftsByPlatform, theftsByYear, withoutSuspected, yearOf } from './sums.ts';

const thefts = [
  sampleTheft({ id: 'a', usd: 100, stolenOn: '2019-11-27', platform: 'upbit' }),
  sampleTheft({ id: 'b', usd: 20, stolenOn: '2017', platform: 'bithumb', level: 'un-or-msmt' }),
  sampleTheft({ id: 'c', usd: 3, stolenOn: '2019-01', platform: 'bithumb', level: 'industry' }),
  sampleTheft({ id: 'd', usd: 1000, stolenOn: '2020-12-31', platform: 'kucoin', level: 'suspected' }),
];
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('yearOf(theft)', () => {
  for (const { input, expected } of [
    { input: '2025', expected: 2025 },
    { input: '2025-02', expected: 2025 },
    { input: '2024-12-31', expected: 2024 },
    { input: '2025-01-01', expected: 2025 },
  ]) {
    it(`counts ${input} in ${expected}`, () => assert.equal(yearOf({ stolenOn: input }), expected));
  }
});

describe('sumUsd(thefts)', () => {
  it('adds up every theft it is given, suspected ones too', () => assert.equal(sumUsd(thefts), 1123));
  it('returns 0 for no thefts', () => assert.equal(sumUsd([]), 0));
});

describe('withoutSuspected(thefts)', () => {
  it('leaves suspected thefts out of headline sums', () => {
    assert.deepEqual(ids(withoutSuspected(thefts)), ['a', 'b', 'c']);
    assert.equal(sumUsd(withoutSuspected(thefts)), 123);
  });
  it('does not change the list it is given', () => {
    withoutSuspected(thefts);
    assert.deepEqual(ids(thefts), ['a', 'b', 'c', 'd']);
  });
});

describe('sumByCertainty(thefts)', () => {
  it('returns the sum of each level', () => {
    assert.deepEqual(sumByCertainty(thefts), { government: 100, 'un-or-msmt': 20, industry: 3, suspected: 1000 });
  });
  it('returns 0 where a level has no theft', () => {
    assert.deepEqual(sumByCertainty([]), { government: 0, 'un-or-msmt': 0, industry: 0, suspected: 0 });
  });
  it('names the levels from the surest on', () => {
    assert.deepEqual(Object.keys(sumByCertainty([])), ['government', 'un-or-msmt', 'industry', 'suspected']);
  });
});

describe('theftsByYear(thefts)', () => {
  it('returns every year in order, an empty one too', () => {
    assert.deepEqual(
      theftsByYear(thefts).map(({ year, thefts: own }) => ({ year, ids: ids(own) })),
      [
        { year: 2017, ids: ['b'] },
        { year: 2018, ids: [] },
        { year: 2019, ids: ['a', 'c'] },
        { year: 2020, ids: ['d'] },
      ],
    );
  });
  it('keeps the years of a span without any theft', () => {
    assert.deepEqual(theftsByYear([], { from: 2019, to: 2020 }), [
      { year: 2019, thefts: [] },
      { year: 2020, thefts: [] },
    ]);
  });
  it('knows no years without thefts', () => assert.throws(() => theftsByYear([]), /no theft/u));
});

describe('theftsByPlatform(thefts)', () => {
  it('puts the largest sum first and adds up the thefts of one platform', () => {
    assert.deepEqual(
      theftsByPlatform(thefts).map(({ platform, usd, thefts: own }) => ({ platform, usd, ids: ids(own) })),
      [
        { platform: 'kucoin', usd: 1000, ids: ['d'] },
        { platform: 'upbit', usd: 100, ids: ['a'] },
        { platform: 'bithumb', usd: 23, ids: ['b', 'c'] },
      ],
    );
  });
  it('orders equal sums by id', () => {
    const equal = ['z', 'a', 'm'].map((id) => sampleTheft({ id, usd: 5 }));
    assert.deepEqual(
      theftsByPlatform(equal).map(({ platform }) => platform),
      ['a', 'm', 'z'],
    );
  });
});
