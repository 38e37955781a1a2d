import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rangeScale } from './range-geometry.ts';
import type { RangesRow } from './spec.ts';

const row: RangesRow = {
  label: '',
  amount: '',
  notes: [],
  figures: [
    { mark: 'latest', usd: 50, open: 'up' },
    { mark: 'earlier', usd: 20, whisker: { low: 20, high: 30 } },
    { mark: 'part', usd: 10, open: 'down' },
  ],
  joins: [{ low: 20, high: 50 }],
};
const [forth, back] = [false, true].map((rightToLeft) => rangeScale({ max: 200 }, rightToLeft));

describe('rangeScale({ max }, rightToLeft)', () => {
  it('puts 0 at the left in English, at the right in Arabic', () => {
    assert.deepEqual([forth?.at(0), forth?.at(50), forth?.at(200)], [0, 25, 100]);
    assert.deepEqual([back?.at(0), back?.at(50), back?.at(200)], [100, 75, 0]);
  });

  it('mirrors a stretch and keeps its width', () => {
    assert.deepEqual(forth?.stretch({ low: 20, high: 50 }), { x: 10, width: 15 });
    assert.deepEqual(back?.stretch({ low: 20, high: 50 }), { x: 75, width: 15 });
  });

  it('draws replaced marks first, so that the latest lies on top', () => {
    assert.deepEqual(
      forth?.row(row).marks.map(({ mark }) => mark),
      ['earlier', 'latest', 'part'],
    );
  });

  it('points an arrow where the figure is open: up the scale or down', () => {
    assert.deepEqual(forth?.row(row).arrows, [
      { x: 25, side: 'right' },
      { x: 5, side: 'left' },
    ]);
    assert.deepEqual(back?.row(row).arrows, [
      { x: 75, side: 'left' },
      { x: 95, side: 'right' },
    ]);
  });

  it('places whiskers and joins as stretches', () => {
    assert.deepEqual(forth?.row(row).whiskers, [{ x: 10, width: 5 }]);
    assert.deepEqual(back?.row(row).joins, [{ x: 75, width: 15 }]);
  });
});
