import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barShare, placeColumns, placeSquares } from './geometry.ts';
import type { ColumnsSpec } from './spec.ts';

const spec: ColumnsSpec = {
  kind: 'columns',
  name: 'thefts-by-year',
  title: '',
  subtitle: '',
  summary: '',
  reading: '',
  key: [],
  table: { caption: '', head: [], rows: [], foot: { label: '', cells: [] } },
  max: 200,
  ticks: [
    { usd: 100, label: '100' },
    { usd: 200, label: '200' },
  ],
  columns: [
    {
      label: '2017',
      total: '150',
      stack: [
        { certainty: 'government', usd: 100 },
        { certainty: 'suspected', usd: 50 },
      ],
    },
    { label: '2018', total: '0', stack: [] },
    { label: '2019', total: '33', stack: [{ certainty: 'industry', usd: 33 }] },
    { label: '2020', total: '200', stack: [{ certainty: 'industry', usd: 200 }] },
  ],
  annotation: { column: 0, usd: 100, lines: [] },
};
const { annotation, ...plain } = spec;

describe('placeColumns(spec, rightToLeft)', () => {
  const [forth, back] = [placeColumns(spec, false), placeColumns(spec, true)];

  it('places the oldest column at the left in English, at the right in Arabic', () => {
    assert.deepEqual(
      forth.columns.map(({ center }) => center),
      [12.5, 37.5, 62.5, 87.5],
    );
    assert.deepEqual(
      back.columns.map(({ center }) => center),
      [87.5, 62.5, 37.5, 12.5],
    );
  });

  it('mirrors every mark and leaves heights as they are', () => {
    assert.equal(forth.start, 0);
    assert.equal(back.start, 100);
    assert.deepEqual(forth.ticks, back.ticks);
    forth.columns.forEach((column, index) => {
      const mirrored = back.columns[index];
      assert.equal(column.top, mirrored?.top);
      column.bars.forEach((bar, place) => {
        const other = mirrored?.bars[place];
        assert.deepEqual({ ...bar, x: 100 - bar.x - bar.width }, other);
      });
    });
    // Places are rounded to hundredths, so two halves may miss 100 by one.
    assert.ok(Math.abs((forth.annotation?.x ?? 0) + (back.annotation?.x ?? 0) - 100) < 0.011);
    assert.equal(forth.annotation?.y, back.annotation?.y);
  });

  it('stacks the bars without a gap, so that their heights add up to the column', () => {
    for (const { bars, top } of forth.columns) {
      const heights = bars.reduce((sum, { height }) => sum + height, 0);
      assert.ok(Math.abs(heights + top - 100) < 0.03, `${heights} + ${top}`);
      bars.forEach(({ y, height }, index) => {
        const floor = bars[index - 1]?.y ?? 100;
        assert.ok(Math.abs(y + height - floor) < 0.03);
      });
    }
  });

  it('draws the surest part at the bottom', () => {
    assert.deepEqual(
      forth.columns[0]?.bars.map(({ certainty, y, height }) => ({ certainty, y, height })),
      [
        { certainty: 'government', y: 50, height: 50 },
        { certainty: 'suspected', y: 25, height: 25 },
      ],
    );
  });

  it('gives a bar its share of the slot, in the middle', () => {
    const bar = forth.columns[0]?.bars[0];
    assert.equal(bar?.width, 25 * barShare);
    assert.equal((bar?.x ?? 0) + (bar?.width ?? 0) / 2, 12.5);
  });

  it('leaves an empty column on the floor', () => {
    assert.deepEqual(forth.columns[1], { center: 37.5, top: 100, bars: [], published: undefined });
  });

  it('places ticks by their amount, from the bottom up', () => {
    assert.deepEqual(forth.ticks, [
      { y: 50, label: '100' },
      { y: 0, label: '200' },
    ]);
  });

  it('places the annotation within its column, at its amount', () => {
    assert.equal(forth.annotation?.y, 50);
    assert.ok((forth.annotation?.x ?? -1) >= 0 && (forth.annotation?.x ?? 101) <= 25);
    assert.ok(annotation !== undefined && placeColumns(plain, false).annotation === undefined);
  });
});

describe('placeSquares(squares, fold, rightToLeft)', () => {
  const squares = [
    { certainty: 'government', count: 4 },
    { certainty: 'suspected', count: 3 },
  ] as const;
  const cases = [
    {
      name: 'one line where all fit',
      fold: 10,
      rightToLeft: false,
      expected: [
        { certainty: 'government', column: 0, line: 0, count: 4 },
        { certainty: 'suspected', column: 4, line: 0, count: 3 },
      ],
    },
    {
      name: 'from the right in Arabic',
      fold: 10,
      rightToLeft: true,
      expected: [
        { certainty: 'government', column: 6, line: 0, count: 4 },
        { certainty: 'suspected', column: 3, line: 0, count: 3 },
      ],
    },
    {
      name: 'a level cut at the fold',
      fold: 5,
      rightToLeft: false,
      expected: [
        { certainty: 'government', column: 0, line: 0, count: 4 },
        { certainty: 'suspected', column: 4, line: 0, count: 1 },
        { certainty: 'suspected', column: 0, line: 1, count: 2 },
      ],
    },
    {
      name: 'a cut level from the right in Arabic',
      fold: 5,
      rightToLeft: true,
      expected: [
        { certainty: 'government', column: 1, line: 0, count: 4 },
        { certainty: 'suspected', column: 0, line: 0, count: 1 },
        { certainty: 'suspected', column: 3, line: 1, count: 2 },
      ],
    },
    {
      name: 'a full line without an empty run after it',
      fold: 7,
      rightToLeft: false,
      expected: [
        { certainty: 'government', column: 0, line: 0, count: 4 },
        { certainty: 'suspected', column: 4, line: 0, count: 3 },
      ],
    },
    {
      name: 'a level over several lines',
      fold: 2,
      rightToLeft: false,
      expected: [
        { certainty: 'government', column: 0, line: 0, count: 2 },
        { certainty: 'government', column: 0, line: 1, count: 2 },
        { certainty: 'suspected', column: 0, line: 2, count: 2 },
        { certainty: 'suspected', column: 0, line: 3, count: 1 },
      ],
    },
  ];
  for (const { name, fold, rightToLeft, expected } of cases) {
    it(`places ${name}`, () => assert.deepEqual(placeSquares(squares, fold, rightToLeft), expected));
  }

  it('places every square once, on its own place', () => {
    for (let fold = 1; fold <= 9; fold += 1) {
      for (const rightToLeft of [false, true]) {
        const places = placeSquares(squares, fold, rightToLeft).flatMap(({ column, line, count }) =>
          Array.from({ length: count }, (_, index) => `${line}:${column + index}`),
        );
        assert.equal(new Set(places).size, 7);
        assert.equal(places.length, 7);
      }
    }
  });

  it('places nothing for no squares', () => assert.deepEqual(placeSquares([], 30, true), []));
});
