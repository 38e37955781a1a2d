import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedSum } from './named-sums.ts';
import { sampleTheft } from './sample-theft.ts';

const thefts = [
  sampleTheft({ id: 'dmm-bitcoin-2024', usd: 308_000_000 }),
  sampleTheft({ id: 'rain-2024', usd: 16_130_000, level: 'industry' }),
  sampleTheft({ id: 'upbit-2019', usd: 41_000_000, high: 50_000_000 }),
  sampleTheft({ id: 'wazirx-2024', usd: 235_000_000 }),
  sampleTheft({ id: 'radiant-2024', usd: 50_000_000 }),
  sampleTheft({ id: 'bybit-2025', usd: 1_500_000_000 }),
  sampleTheft({ id: 'phemex-2025', usd: 70_000_000, level: 'suspected' }),
];

describe('namedSum(name, thefts)', () => {
  const cases = [
    { name: 'all', expected: 2_220_130_000 },
    { name: 'all-but-suspected', expected: 2_150_130_000 },
    { name: 'wazirx-and-bybit', expected: 1_735_000_000 },
    { name: 'joint-statement-thefts-of-2024', expected: 609_130_000 },
  ];
  for (const { name, expected } of cases) {
    it(`adds up ${name}`, () => assert.equal(namedSum(name, thefts), expected));
  }

  it('takes the upper figure of a theft where the sum says so', () => {
    assert.equal(namedSum('joint-statement-three-governments', thefts), 374_130_000);
  });

  it('returns 0 for all of no thefts', () => assert.equal(namedSum('all', []), 0));

  for (const name of ['', 'nothing', 'toString', '__proto__']) {
    it(`throws on the unknown name “${name}”`, () => {
      assert.throws(() => namedSum(name, thefts), { message: /is unknown: define it in src\/domain\/named-sums\.ts/u });
    });
  }

  it('throws when a part has no record', () => {
    assert.throws(() => namedSum('wazirx-and-bybit', thefts.slice(0, 4)), {
      message: 'sum:wazirx-and-bybit: the theft bybit-2025 has no amount',
    });
  });

  it('throws when a part lacks the figure the sum takes', () => {
    const upbit = sampleTheft({ id: 'upbit-2019', usd: 41_000_000 });
    const others = thefts.filter(({ id }) => id !== 'upbit-2019');
    assert.throws(() => namedSum('joint-statement-three-governments', [upbit, ...others]), {
      message: 'sum:joint-statement-three-governments: the theft upbit-2019 has no high',
    });
  });
});
