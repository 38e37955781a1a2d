import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordPath, type BackedPart } from './record-path.ts';

describe('recordPath(part)', () => {
  const cases: readonly { readonly name: string; readonly input: BackedPart; readonly expected: string }[] = [
    { name: 'a theft', input: { kind: 'theft', id: 'bybit-2025' }, expected: 'thefts/bybit-2025/' },
    {
      name: 'a bound, which its theft backs',
      input: { kind: 'theft', id: 'upbit-2019', bound: 'high' },
      expected: 'thefts/upbit-2019/',
    },
    { name: 'an estimate', input: { kind: 'estimate', id: 'msmt-2024' }, expected: 'estimates/msmt-2024/' },
    { name: 'a year', input: { kind: 'year', year: 2024 }, expected: 'thefts/#year-2024' },
    { name: 'a sum', input: { kind: 'sum', name: 'all' }, expected: 'method/#sum-all' },
    {
      name: 'a count, which is of the same thefts',
      input: { kind: 'count', name: 'all' },
      expected: 'method/#sum-all',
    },
    { name: 'a computation', input: { kind: 'calc', name: 'gap' }, expected: 'method/#calc-gap' },
    {
      name: 'a comparison',
      input: { kind: 'comparison', name: 'one-to-two', text: 'about twice' },
      expected: 'method/#is-one-to-two',
    },
    {
      name: 'a measure, which its source backs',
      input: { kind: 'measure', unit: 'usd', value: 5, source: 'report' },
      expected: 'sources/report/',
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`leads to ${name}`, () => assert.equal(recordPath(input), expected));
  }
});
