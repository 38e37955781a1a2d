import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { textWidth } from '#i18n/text-width.ts';
import { localeList, locales } from '#locales.ts';
import { everyTheftChart } from './every-theft.ts';
import type { SwarmSpec } from './spec.ts';
import { dodge } from './swarm-dodge.ts';
import { placeSwarm, radiusOf, tallSwarm, wideSwarm } from './swarm-geometry.ts';

const data = checkContent('content');
const shapes = { wide: wideSwarm, tall: tallSwarm };

/** Numbers without an order that anyone could have arranged: as many circles as asked for, from tiny to large. */
const scattered = (count: number): { along: number; r: number }[] =>
  Array.from({ length: count }, (_, index) => ({ along: (index * 137.5) % 400, r: 2 + ((index * 61) % 29) }));

describe('dodge(circles)', () => {
  it('leaves a circle that touches none on the line', () => {
    assert.deepEqual(
      dodge([
        { along: 0, r: 5 },
        { along: 50, r: 9 },
      ]),
      [0, 0],
    );
  });

  it('lets no two circles touch', () => {
    const circles = scattered(90);
    const across = dodge(circles);
    circles.forEach((one, index) => {
      circles.slice(0, index).forEach((other, place) => {
        const apart = Math.hypot(one.along - other.along, (across[index] ?? 0) - (across[place] ?? 0));
        assert.ok(apart > one.r + other.r + 1, `${index} and ${place}`);
      });
    });
  });

  it('fills both sides of the line', () => {
    const across = dodge(Array.from({ length: 9 }, () => ({ along: 0, r: 4 })));
    assert.equal(across.filter((offset) => offset < 0).length, 4);
    assert.equal(across.filter((offset) => offset > 0).length, 4);
  });
});

describe('radiusOf(usd, smallest, billion)', () => {
  it('gives twice the area to twice the amount, and no less than the smallest', () => {
    assert.equal(radiusOf(1e9, 2e6, 50), 50);
    assert.ok(Math.abs(radiusOf(2e8, 2e6, 50) ** 2 - 2 * radiusOf(1e8, 2e6, 50) ** 2) < 1e-9);
    assert.equal(radiusOf(1, 2e6, 50), radiusOf(2e6, 2e6, 50));
  });
});

/** Returns the boxes of the labels, and whether each stands on a circle. */
const labelBoxes = ({ labels }: ReturnType<typeof placeSwarm>, font: number) =>
  labels.map(({ text, x, y }) => ({ text, x, y, width: textWidth(text, font) * 0.98, height: font * 0.9 }));

for (const [name, shape] of Object.entries(shapes)) {
  for (const locale of localeList) {
    const spec = everyTheftChart(data, locale);
    const swarm = placeSwarm(spec, shape, locales[locale].dir === 'rtl');
    const { circles, labels, sizes, width, height } = swarm;

    describe(`placeSwarm(spec, ${name}, ${locale})`, () => {
      it('has a circle of the right area for every mark', () => {
        assert.equal(circles.length, spec.marks.length);
        circles.forEach(({ r, certainty }, index) => {
          const mark = spec.marks[index];
          assert.equal(certainty, mark?.certainty);
          assert.ok(Math.abs(r - shape.billion * Math.sqrt(Math.max(mark?.usd ?? 0, spec.smallest) / 1e9)) <= 0.051);
        });
      });

      it('places every circle at its date, in the reading direction or downwards', () => {
        const first = circles[0];
        const start = spec.marks[0]?.when ?? 0;
        const along = ({ x, y }: { x: number; y: number }): number =>
          shape.isTall ? y - (first?.y ?? 0) : Math.abs(x - (first?.x ?? 0));
        const year = along(circles.at(-1) ?? { x: 0, y: 0 }) / ((spec.marks.at(-1)?.when ?? 0) - start);
        circles.forEach((circle, index) => {
          assert.ok(Math.abs(along(circle) - ((spec.marks[index]?.when ?? 0) - start) * year) < 0.3);
        });
        if (!shape.isTall) assert.equal((circles.at(-1)?.x ?? 0) > (first?.x ?? 0), locale === 'en');
      });

      it('lets no circle touch another, the key or the edge', () => {
        circles.forEach((one, index) => {
          for (const other of [...circles.slice(0, index), ...sizes])
            assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > one.r + other.r + 1);
          assert.ok(one.x - one.r >= 1 && one.x + one.r <= width - 1, `${index} beside`);
          assert.ok(one.y - one.r >= 1 && one.y + one.r <= height - 1, `${index} above or below`);
        });
      });

      it('labels the largest', () => {
        const words = labels.map(({ text }) => text).join(' ');
        for (const { usd, label, amount } of spec.marks)
          if (usd >= 200_000_000) {
            assert.ok(words.includes(amount), label);
            for (const word of label.split(' ')) assert.ok(words.includes(word), label);
          }
      });

      it('lets no label touch another or leave the picture', () => {
        const boxes = labelBoxes(swarm, shape.font);
        boxes.forEach((one, index) => {
          assert.ok(one.x - one.width / 2 >= 0 && one.x + one.width / 2 <= width, one.text);
          assert.ok(one.y - one.height >= 0 && one.y <= height, one.text);
          for (const other of boxes.slice(0, index))
            assert.ok(
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= one.height,
              `${one.text} and ${other.text}`,
            );
        });
      });

      it('lets each label lie on its own circle or on none', () => {
        for (const { text, x, y, width: wide, height: high } of labelBoxes(swarm, shape.font)) {
          const touched = circles.filter((circle) => {
            const dx = Math.max(Math.abs(circle.x - x) - wide / 2, 0);
            const dy = Math.max(Math.abs(circle.y - (y - high / 2)) - high / 2, 0);
            return Math.hypot(dx, dy) < circle.r;
          });
          assert.ok(touched.length <= 1, text);
          const [own] = touched;
          if (own !== undefined) assert.ok(Math.abs(own.x - x) < 0.2, text);
        }
      });
    });
  }

  it(`mirrors every circle of the ${name} swarm in Arabic`, () => {
    const spec: SwarmSpec = everyTheftChart(data, 'en');
    const [forth, back] = [placeSwarm(spec, shape, false), placeSwarm(spec, shape, true)];
    forth.circles.forEach(({ x, y, r }, index) => {
      const mirrored = back.circles[index];
      assert.ok(Math.abs(x + (mirrored?.x ?? 0) - shape.width) < 0.11);
      assert.deepEqual([y, r], [mirrored?.y, mirrored?.r]);
    });
  });
}
