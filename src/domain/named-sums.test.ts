import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedSum, sumNames } from './named-sums.ts';
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
    { name: 'all', usd: 2_220_130_000, count: 7 },
    { name: 'all-but-suspected', usd: 2_150_130_000, count: 6 },
    { name: 'suspected', usd: 70_000_000, count: 1 },
    { name: 'wazirx-and-bybit', usd: 1_735_000_000, count: 2 },
    { name: 'joint-statement-thefts-of-2024', usd: 609_130_000, count: 4 },
    { name: 'joint-statement-three-governments', usd: 374_130_000, count: 3 },
  ];
  for (const { name, usd, count } of cases) {
    it(`adds up the ${count} thefts of ${name}`, () => {
      const sum = namedSum(name, thefts);
      assert.deepEqual({ usd: sum.usd, count: sum.parts.length }, { usd, count });
    });
  }

  for (const name of sumNames) {
    it(`adds up ${name} from its parts, each once`, () => {
      const { parts, usd } = namedSum(name, thefts);
      assert.equal(
        parts.reduce((total, part) => total + part.usd, 0),
        usd,
      );
      assert.equal(new Set(parts.map(({ theft }) => theft.id)).size, parts.length);
    });
  }

  it('names its thefts in its own order, with what each adds: the upper figure where the sum says so', () => {
    assert.deepEqual(
      namedSum('joint-statement-three-governments', thefts.toReversed()).parts.map(({ theft, usd }) => [theft.id, usd]),
      [
        ['dmm-bitcoin-2024', 308_000_000],
        ['rain-2024', 16_130_000],
        ['upbit-2019', 50_000_000],
      ],
    );
  });

  it('is nothing for all of no thefts', () => assert.deepEqual(namedSum('all', []), { parts: [], usd: 0 }));

  for (const name of ['', 'nothing', 'toString', '__proto__']) {
    it(`throws on the unknown name “${name}”`, () => {
      assert.throws(() => namedSum(name, thefts), {
        message: `the sum ${name} is unknown: define it in src/domain/named-sums.ts`,
      });
    });
  }

  it('throws when a part has no record', () => {
    assert.throws(() => namedSum('wazirx-and-bybit', thefts.slice(0, 4)), {
      message: 'the theft bybit-2025 has no record: mend src/domain/named-sums.ts',
    });
  });

  it('throws when a part lacks the figure the sum takes', () => {
    const upbit = sampleTheft({ id: 'upbit-2019', usd: 41_000_000 });
    const others = thefts.filter(({ id }) => id !== 'upbit-2019');
    assert.throws(() => namedSum('joint-statement-three-governments', [upbit, ...others]), {
      message: 'the theft upbit-2019 has no high',
    });
  });
});
