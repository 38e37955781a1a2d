import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimatesByYear } from '#domain/estimates-by-year.ts';
import { sampleEstimate } from '#domain/sample-estimate.ts';
import { estimateRows, joinsOf, rangeFigure } from './estimate-rows.ts';

type Sample = Parameters<typeof sampleEstimate>[0];
const half = { scope: 'part-year', to: '2024-06-30' } as const;
const rowsOf = (...samples: readonly Sample[]) =>
  estimatesByYear(samples.map((sample) => sampleEstimate({ producer: 'firm', ...sample }))).flatMap(estimateRows);

describe('estimateRows(year)', () => {
  it('gives a producer one row, its figures in order of publication', () => {
    const [row, ...others] = rowsOf(
      { id: 'later', published: '2025-06-01', revises: 'first' },
      { id: 'first', published: '2025-01-01' },
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      row?.own.map(({ estimate }) => estimate.id),
      ['first', 'later'],
    );
  });

  const cases = [
    { name: 'the latest', samples: [{ id: 'first' }, { id: 'stated', published: '2025-06-01', revises: 'first' }] },
    {
      name: 'the whole year before a later part',
      samples: [{ id: 'stated' }, { id: 'x', published: '2026', ...half }],
    },
    { name: 'a part where there is nothing else', samples: [{ id: 'stated', ...half }] },
  ];
  for (const { name, samples } of cases) {
    it(`says ${name} in words`, () => assert.equal(rowsOf(...samples)[0]?.stated.estimate.id, 'stated'));
  }
});

describe('rangeFigure(placed)', () => {
  const cases = [
    { name: 'a plain figure', sample: {}, expected: { mark: 'latest' } },
    { name: 'a part of the year', sample: half, expected: { mark: 'part' } },
    { name: 'a repeat', sample: { repeats: 'other' }, expected: { mark: 'repeat' } },
    { name: 'a lower bound', sample: { qualifier: 'at-least' }, expected: { mark: 'latest', open: 'up' } },
    { name: 'an upper bound', sample: { qualifier: 'range', high: 100 }, expected: { mark: 'latest', open: 'down' } },
    {
      name: 'a range',
      sample: { qualifier: 'range', low: 90, high: 120 },
      expected: { mark: 'latest', whisker: { low: 90, high: 120 } },
    },
  ] as const;
  for (const { name, sample, expected } of cases) {
    it(`draws ${name}`, () => {
      const [row] = rowsOf({ id: 'one', ...sample });
      assert.deepEqual(row && rangeFigure(row.stated), { usd: 100, ...expected });
    });
  }
});

describe('joinsOf(own)', () => {
  const join = (...samples: readonly Sample[]) => joinsOf(rowsOf(...samples)[0]?.own ?? []);

  it('leads from the lowest to the highest figure for the year', () => {
    const later = { id: 'b', usd: 80, published: '2025-06-01', revises: 'a' };
    assert.deepEqual(join({ id: 'a' }, later), [{ low: 80, high: 100 }]);
  });

  it('never joins parts of the year that end on different days, nor a part with the year', () => {
    assert.deepEqual(
      join({ id: 'a', ...half }, { id: 'b', usd: 80, ...half, to: '2024-09-30' }, { id: 'c', usd: 90 }),
      [],
    );
  });

  it('joins figures for the same part', () => {
    assert.deepEqual(join({ id: 'a', ...half }, { id: 'b', usd: 120, ...half }), [{ low: 100, high: 120 }]);
  });
});
