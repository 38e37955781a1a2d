import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Estimate } from '#data/estimate.ts';
import { estimatesByYear, estimatesOfLongPeriods, figuresThatAreNoEstimates, revisionOf } from './estimates-by-year.ts';
import { sampleEstimate } from './sample-estimate.ts';

const ids = (estimates: readonly Estimate[]): string[] => estimates.map(({ id }) => id);

describe('estimatesByYear(estimates)', () => {
  it('returns nothing for no estimates', () => assert.deepEqual(estimatesByYear([]), []));

  it('returns the years in order, only those with a figure', () => {
    const estimates = [
      sampleEstimate({ id: 'c', from: '2024-01-01' }),
      sampleEstimate({ id: 'a', from: '2017-01-01', to: '2017-12-31' }),
      sampleEstimate({ id: 'b', from: '2022-01-01', to: '2022-06-30', scope: 'part-year' }),
    ];
    assert.deepEqual(
      estimatesByYear(estimates).map(({ year, estimates: own }) => [year, ids(own.map(({ estimate }) => estimate))]),
      [
        [2017, ['a']],
        [2022, ['b']],
        [2024, ['c']],
      ],
    );
  });

  for (const scope of ['multi-year', 'cumulative', 'named-cases', 'unattributed'] as const) {
    it(`leaves ${scope} figures out of every year`, () => {
      assert.deepEqual(estimatesByYear([sampleEstimate({ id: 'a', scope })]), []);
    });
  }

  it('orders the figures of a year by producer, then by date of publication', () => {
    const estimates = [
      sampleEstimate({ id: 'b2', producer: 'b', published: '2025-02' }),
      sampleEstimate({ id: 'b1', producer: 'b', published: '2025-01-10' }),
      sampleEstimate({ id: 'a1', producer: 'a', published: '2026' }),
    ];
    const [year] = estimatesByYear(estimates);
    assert.deepEqual(ids(year?.estimates.map(({ estimate }) => estimate) ?? []), ['a1', 'b1', 'b2']);
    assert.deepEqual(ids(estimates), ['b2', 'b1', 'a1']);
  });

  it('names the later figure that replaces one, each step of a chain', () => {
    const first = sampleEstimate({ id: 'first' });
    const second = sampleEstimate({ id: 'second', revises: 'first' });
    const third = sampleEstimate({ id: 'third', revises: 'second' });
    const [year] = estimatesByYear([third, first, second]);
    assert.deepEqual(
      new Map(year?.estimates.map(({ estimate, revisedBy }) => [estimate.id, revisedBy?.id])),
      new Map([
        ['first', 'second'],
        ['second', 'third'],
        ['third', undefined],
      ]),
    );
  });

  const ranges: readonly {
    readonly name: string;
    readonly input: readonly Parameters<typeof sampleEstimate>[0][];
    readonly expected: { readonly low: number; readonly high: number } | undefined;
  }[] = [
    { name: 'none of a single figure', input: [{ id: 'a', usd: 5, low: 4, high: 6 }], expected: undefined },
    {
      name: 'the lowest and the highest of several',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 3 },
        { id: 'c', usd: 9 },
      ],
      expected: { low: 3, high: 9 },
    },
    {
      name: 'the bounds where a figure is a range',
      input: [
        { id: 'a', usd: 5, low: 2, high: 6 },
        { id: 'b', usd: 3 },
      ],
      expected: { low: 2, high: 6 },
    },
    {
      name: 'equal figures of two producers',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 5 },
      ],
      expected: { low: 5, high: 5 },
    },
    {
      name: 'mostly cryptocurrency',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 3, covers: 'mostly-crypto' },
      ],
      expected: { low: 3, high: 5 },
    },
    {
      name: 'no figure that includes bank money',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 3 },
        { id: 'c', usd: 9, covers: 'crypto-and-banks' },
      ],
      expected: { low: 3, high: 5 },
    },
    {
      name: 'no figure of a part of the year',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 3 },
        { id: 'c', usd: 1, scope: 'part-year' },
      ],
      expected: { low: 3, high: 5 },
    },
    {
      name: 'no figure that repeats another producer’s',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 3 },
        { id: 'c', usd: 9, repeats: 'a' },
      ],
      expected: { low: 3, high: 5 },
    },
    {
      name: 'no figure that was replaced',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 9 },
        { id: 'b2', usd: 3, producer: 'b', revises: 'b' },
      ],
      expected: { low: 3, high: 5 },
    },
    {
      name: 'none where all but one are left out',
      input: [
        { id: 'a', usd: 5 },
        { id: 'b', usd: 9, repeats: 'a' },
      ],
      expected: undefined,
    },
  ];
  for (const { name, input, expected } of ranges) {
    it(`takes into the range ${name}`, () => {
      assert.deepEqual(estimatesByYear(input.map(sampleEstimate))[0]?.range, expected);
    });
  }

  it('keeps figures outside the range in the list of their year', () => {
    const [year] = estimatesByYear([
      sampleEstimate({ id: 'a' }),
      sampleEstimate({ id: 'b', covers: 'crypto-and-banks' }),
      sampleEstimate({ id: 'c', repeats: 'a' }),
    ]);
    assert.deepEqual(ids(year?.estimates.map(({ estimate }) => estimate) ?? []), ['a', 'b', 'c']);
  });
});

describe('revisionOf(estimate, estimates)', () => {
  const first = sampleEstimate({ id: 'first' });
  const second = sampleEstimate({ id: 'second', revises: 'first' });

  it('returns the figure that replaces it', () => assert.equal(revisionOf(first, [first, second]), second));
  it('returns nothing for the latest', () => assert.equal(revisionOf(second, [first, second]), undefined));
});

const everyScope = (['annual', 'part-year', 'multi-year', 'cumulative', 'named-cases', 'unattributed'] as const).map(
  (scope) =>
    sampleEstimate({ id: scope, scope, producer: scope === 'multi-year' || scope === 'named-cases' ? 'z' : 'a' }),
);

describe('estimatesOfLongPeriods(estimates)', () => {
  it('returns those of several years and totals since a start, by producer', () => {
    assert.deepEqual(ids(estimatesOfLongPeriods(everyScope)), ['cumulative', 'multi-year']);
  });
});

describe('figuresThatAreNoEstimates(estimates)', () => {
  it('returns named cases and money nobody is named for, by producer', () => {
    assert.deepEqual(ids(figuresThatAreNoEstimates(everyScope)), ['unattributed', 'named-cases']);
  });
});

describe('the lists of estimates', () => {
  it('hold each estimate once between them', () => {
    const all = [
      ...estimatesByYear(everyScope).flatMap(({ estimates }) => estimates.map(({ estimate }) => estimate)),
      ...estimatesOfLongPeriods(everyScope),
      ...figuresThatAreNoEstimates(everyScope),
    ];
    assert.deepEqual(ids(all).sort(), ids(everyScope).sort());
  });
});
