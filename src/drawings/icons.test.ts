import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawingSpec } from './drawings.ts';
import { icons, type IconName } from './icons.ts';
import type { Icon } from './icon.ts';
import { drawingNames } from './names.ts';
import { sceneSize, type Shape } from './spec.ts';

/** Returns the points a path names: ends of its lines and of its curves' handles; of an arc only its ends. */
const pointsOf = (d: string): [number, number][] => {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/giu)].flatMap(([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    const command = letter.toLowerCase();
    if (command === 'z') {
      [x, y] = start;
      return [];
    }
    const size = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, s: 4 }[command];
    assert.ok(size !== undefined && numbers.length > 0 && numbers.length % size === 0, `${letter}${rest} in ${d}`);
    const found: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += size) {
      const values = numbers.slice(index, index + size);
      const [fromX, fromY] = letter === command ? [x, y] : [0, 0];
      if (command === 'h') x = fromX + (values[0] ?? 0);
      else if (command === 'v') y = fromY + (values[0] ?? 0);
      else {
        const pairs = command === 'a' ? values.slice(5) : values;
        for (let pair = 0; pair < pairs.length; pair += 2) {
          [x, y] = [fromX + (pairs[pair] ?? 0), fromY + (pairs[pair + 1] ?? 0)];
          found.push([x, y]);
        }
      }
      found.push([x, y]);
      if (command === 'm') start = [x, y];
    }
    return found;
  });
};

const entries: readonly (readonly [string, Icon])[] = Object.entries(icons);
const shapes: readonly Shape[] = drawingNames.flatMap((name) =>
  drawingSpec(name, 'en').scenes.flatMap((scene) => scene.shapes),
);

const boxOf = (shape: Shape): [number, number, number, number] => {
  switch (shape.kind) {
    case 'icon': {
      const { width, height } = icons[shape.icon];
      return [shape.x, shape.y, shape.x + width, shape.y + height];
    }
    case 'coin':
      return [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r];
    case 'line': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'hatch':
    case 'level':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  }
};

describe('icons', () => {
  for (const [name, { width, height, parts }] of entries) {
    it(`keeps ${name} in its frame`, () => {
      const outside = parts
        .flatMap(([, d]) => pointsOf(d))
        .filter(([x, y]) => x < -0.5 || y < -0.5 || x > width + 0.5 || y > height + 0.5);
      assert.deepEqual(outside, []);
    });
  }

  it('are all used', () => {
    const used = new Set<IconName>(shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.icon] : [])));
    assert.deepEqual(
      entries.map(([name]) => name).filter((name) => ![...used].some((one) => one === name)),
      [],
    );
  });
});

describe('the scenes of drawings', () => {
  it('hold their shapes', () => {
    const outside = shapes.filter((shape) => {
      const [left, top, right, bottom] = boxOf(shape);
      return left < 0 || top < 0 || right > sceneSize.width || bottom > sceneSize.height;
    });
    assert.deepEqual(outside, []);
  });
});
