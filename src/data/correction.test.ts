import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correction } from './correction.ts';

const sound = {
  id: 'bybit-amount',
  on: '2026-12-03',
  record: 'theft:bybit-2025',
  field: 'amount.usd',
  from: 1_500_000_000,
  to: 1_460_000_000,
  why: { ar: 'أخطأنا', en: 'We erred' },
};

describe('correction', () => {
  for (const [from, to] of [
    [5, 6],
    [null, '2025-02'],
    [true, null],
  ]) {
    it(`accepts a change from ${String(from)} to ${String(to)}`, () => {
      assert.ok(correction.safeParse({ ...sound, from, to }).success);
    });
  }

  const refused = [
    { name: 'a change into itself', input: { to: sound.from }, cure: 'is the same as `from`: write what it became' },
    { name: 'a record of no kind', input: { record: 'bybit-2025' }, cure: 'is not a record: write theft:ID' },
    { name: 'a month for a day', input: { on: '2026-12' }, cure: 'is not a date: write YYYY-MM-DD' },
  ];
  for (const { name, input, cure } of refused) {
    it(`refuses ${name}`, () => {
      const messages = correction.safeParse({ ...sound, ...input }).error?.issues.map(({ message }) => message) ?? [];
      assert.ok(messages.join().startsWith(cure), messages.join());
    });
  }
});
