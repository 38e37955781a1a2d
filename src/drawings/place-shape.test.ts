import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeShape } from './place-shape.ts';
import { arrow, coin, hatch, icon } from './shapes.ts';

describe('placeShape(shape, rightToLeft)', () => {
  for (const { name, input, expected } of [
    {
      name: 'puts an icon at the other side, facing the other way',
      input: icon('phone', 10, 32),
      expected: { kind: 'icon', icon: 'phone', x: 84, y: 32, isMirrored: true },
    },
    {
      name: 'puts a coin at the other side',
      input: coin(10, 20),
      expected: { kind: 'coin', x: 118, y: 20, r: 7, isStolen: false },
    },
    {
      name: 'turns an arrow round',
      input: arrow([0, 5], [128, 5]),
      expected: {
        kind: 'line',
        points: [
          [128, 5],
          [0, 5],
        ],
        paint: 'line',
        hasHead: true,
      },
    },
    {
      name: 'counts a rectangle from its other corner',
      input: hatch({ x: 8, y: 1, width: 20, height: 9 }),
      expected: { kind: 'hatch', x: 100, y: 1, width: 20, height: 9 },
    },
  ]) {
    it(name, () => assert.deepEqual(placeShape(input, true), expected));
  }

  it('changes no place where a text runs left to right', () => {
    assert.deepEqual(placeShape(coin(10, 20), false), coin(10, 20));
    assert.deepEqual(placeShape(icon('phone', 10, 32), false), { ...icon('phone', 10, 32), isMirrored: false });
  });
});
