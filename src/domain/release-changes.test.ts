import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameValue, releaseChanges, valueIn } from './release-changes.ts';

const before = {
  'theft:a': { 'amount.usd': 5, contested: true },
  'theft:b': { 'amount.usd': 7 },
} as const;

describe('releaseChanges(before, after)', () => {
  it('finds nothing between equal editions', () => {
    assert.deepEqual(releaseChanges(before, { ...before }), { added: [], removed: [], changed: [] });
  });

  it('finds records that came and went, and figures that changed, appeared or were left out', () => {
    const after = { 'theft:a': { 'amount.usd': 6, 'amount.low': 4 }, 'theft:c': { 'amount.usd': 1 } };
    assert.deepEqual(releaseChanges(before, after), {
      added: ['theft:c'],
      removed: ['theft:b'],
      changed: [
        { record: 'theft:a', field: 'amount.low', from: null, to: 4 },
        { record: 'theft:a', field: 'amount.usd', from: 5, to: 6 },
        { record: 'theft:a', field: 'contested', from: true, to: null },
      ],
    });
  });
});

describe('valueIn(figures, record, field)', () => {
  it('tells a field without value from a record that does not exist', () => {
    assert.equal(valueIn(before, 'theft:a', 'amount.usd'), 5);
    assert.equal(valueIn(before, 'theft:a', 'amount.low'), null);
    assert.equal(valueIn(before, 'theft:z', 'amount.low'), undefined);
  });
});

describe('isSameValue(a, b)', () => {
  it('takes a year written as a number for the same year written as a date', () => {
    assert.ok(isSameValue('2025', 2025));
    assert.ok(!isSameValue('2025', 2026));
    assert.ok(!isSameValue(null, 'null'));
  });
});
