import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundTicks } from './scale.ts';

describe('roundTicks(max, count)', () => {
  const cases = [
    { max: 1_631_480_000, expected: [0, 500_000_000, 1_000_000_000, 1_500_000_000, 2_000_000_000] },
    { max: 100, expected: [0, 50, 100] },
    { max: 40, expected: [0, 10, 20, 30, 40] },
    { max: 41, expected: [0, 20, 40, 60] },
    { max: 7, expected: [0, 2, 4, 6, 8] },
    { max: 4, expected: [0, 1, 2, 3, 4] },
  ];
  for (const { max, expected } of cases) {
    it(`returns round values up to at least ${max}`, () => assert.deepEqual(roundTicks(max), expected));
  }

  it('starts at 0, ends at or above the maximum, and rises in steps of 1, 2 or 5 times a power of ten', () => {
    for (let max = 1; max < 1e10; max = Math.ceil(max * 1.7)) {
      const ticks = roundTicks(max);
      const [zero, step = 0] = ticks;
      const last = ticks.at(-1) ?? 0;
      assert.equal(zero, 0);
      assert.ok(last >= max && last - step < max, `${max}: ${ticks.join(' ')}`);
      assert.ok([1, 2, 5].includes(Number(step.toExponential()[0])), `${max}: step ${step}`);
      assert.ok(ticks.length >= 2 && ticks.length <= 5, `${max}: ${ticks.length} ticks`);
    }
  });

  it('takes the number of steps it is asked for', () => assert.deepEqual(roundTicks(100, 10).length, 11));
});
