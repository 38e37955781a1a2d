import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FigureRef } from '#data/figure.ts';
import { figureValue } from './figure-value.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleTheft } from './sample-theft.ts';

const data = {
  thefts: [
    sampleTheft({ id: 'a', usd: 100, low: 90, high: 120, stolenOn: '2024-05' }),
    sampleTheft({ id: 'b', usd: 20, stolenOn: '2024-06', level: 'suspected' }),
    sampleTheft({ id: 'c', usd: 3, stolenOn: '2024', level: 'industry' }),
    sampleTheft({ id: 'd', usd: 4, stolenOn: '2025-01-01' }),
    sampleTheft({ id: 'e', usd: 50, stolenOn: '2026-03', level: 'suspected' }),
  ],
  estimates: [sampleEstimate({ id: 'msmt-2024', usd: 1190 })],
};

describe('figureValue(figure, data)', () => {
  const cases: readonly { readonly name: string; readonly input: FigureRef; readonly expected: object }[] = [
    {
      name: 'a theft’s amount with its certainty',
      input: { kind: 'theft', id: 'b' },
      expected: { value: 20, unit: 'usd', certainty: 'suspected' },
    },
    {
      name: 'a theft’s low figure',
      input: { kind: 'theft', id: 'a', bound: 'low' },
      expected: { value: 90, unit: 'usd', certainty: 'government' },
    },
    {
      name: 'a theft’s high figure',
      input: { kind: 'theft', id: 'a', bound: 'high' },
      expected: { value: 120, unit: 'usd', certainty: 'government' },
    },
    {
      name: 'an estimate’s amount',
      input: { kind: 'estimate', id: 'msmt-2024' },
      expected: { value: 1190, unit: 'usd' },
    },
    {
      name: 'a year without its suspected thefts',
      input: { kind: 'year', year: 2024 },
      expected: { value: 103, unit: 'usd' },
    },
    { name: 'the sum of all', input: { kind: 'sum', name: 'all' }, expected: { value: 177, unit: 'usd' } },
    {
      name: 'the sum without suspected thefts',
      input: { kind: 'sum', name: 'all-but-suspected' },
      expected: { value: 107, unit: 'usd' },
    },
    { name: 'the number of all', input: { kind: 'count', name: 'all' }, expected: { value: 5, unit: 'n' } },
    {
      name: 'the number of suspected thefts',
      input: { kind: 'count', name: 'suspected' },
      expected: { value: 2, unit: 'n' },
    },
    {
      name: 'a figure computed from others',
      input: { kind: 'calc', name: 'bithumb-2019-03-both-coins' },
      expected: { value: 19_400_000, unit: 'usd' },
    },
    {
      name: 'a measure as it is',
      input: { kind: 'measure', unit: 'krw', value: 7.6, source: 'report' },
      expected: { value: 7.6, unit: 'krw' },
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => assert.deepEqual(figureValue(input, data), expected));
  }

  const refused: readonly { readonly name: string; readonly input: FigureRef; readonly expected: string }[] = [
    {
      name: 'a theft without a record',
      input: { kind: 'theft', id: 'nope' },
      expected: 'theft:nope has no figure: mend the id',
    },
    {
      name: 'a bound the theft lacks',
      input: { kind: 'theft', id: 'b', bound: 'high' },
      expected: 'theft:b.high has no figure: mend the id',
    },
    {
      name: 'an estimate without a record',
      input: { kind: 'estimate', id: 'nope' },
      expected: 'estimate:nope does not exist: mend the id',
    },
    {
      name: 'a year without thefts',
      input: { kind: 'year', year: 2019 },
      expected: 'year:2019 has no counted theft: unknown is not 0, leave the figure out',
    },
    {
      name: 'a year with none but suspected thefts',
      input: { kind: 'year', year: 2026 },
      expected: 'year:2026 has no counted theft: unknown is not 0, leave the figure out',
    },
    {
      name: 'an unknown sum',
      input: { kind: 'sum', name: 'nope' },
      expected: 'the sum nope is unknown: define it in src/domain/named-sums.ts',
    },
    {
      name: 'the number of an unknown sum',
      input: { kind: 'count', name: 'nope' },
      expected: 'the sum nope is unknown: define it in src/domain/named-sums.ts',
    },
    {
      name: 'an unknown computation',
      input: { kind: 'calc', name: 'nope' },
      expected: 'calc:nope is unknown: define it in src/domain/computations.ts',
    },
    {
      name: 'a computation from a record that does not exist',
      input: { kind: 'calc', name: 'chainalysis-2024-and-2025' },
      expected: 'estimate:chainalysis-2024-ed2024dec does not exist: mend the id',
    },
  ];
  for (const { name, input, expected } of refused) {
    it(`throws on ${name}`, () => assert.throws(() => figureValue(input, data), { message: expected }));
  }
});
