import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from '#i18n/text-width.ts';
import { localeList, locales } from '#locales.ts';
import { drawingSpec } from './drawings.ts';
import { drawingNames } from './names.ts';
import { placeDrawing, type PlacedDrawing } from './place-drawing.ts';
import { swatch, type PlacedLine } from './place-label.ts';
import { sceneHeight } from './scene-height.ts';
import { sceneSize, type DrawingSpec, type Place, type Point } from './spec.ts';
import { standScenes } from './stand-scenes.ts';
import { wrapWords } from './wrap-words.ts';

const forms = ['across', 'down'] as const;
const all = drawingNames.flatMap((drawing) =>
  localeList.flatMap((locale) =>
    forms.map((form) => {
      const spec = drawingSpec(drawing, locale);
      const placed = placeDrawing(spec, { form, rightToLeft: locales[locale].dir === 'rtl' });
      return { name: `${drawing} ${form} in ${locale}`, form, spec, placed };
    }),
  ),
);

/** Returns the room of a line of words, from the left, with what hangs under its baseline. */
const lineBox = ({ text, x, y, anchor }: PlacedLine, { typeSize, rightToLeft }: PlacedDrawing): Place => {
  const width = textWidth(text, typeSize);
  const left = anchor === 'middle' ? x - width / 2 : rightToLeft ? x - width : x;
  return { x: left, y: y - typeSize, width, height: typeSize * 1.3 };
};

const around = ([[x1, y1], [x2, y2]]: readonly [Point, Point], by: number): Place => ({
  x: Math.min(x1, x2) - by,
  y: Math.min(y1, y2) - by,
  width: Math.abs(x2 - x1) + 2 * by,
  height: Math.abs(y2 - y1) + 2 * by,
});

/** Returns the room of everything in a drawing: words, marks, pictures, arrows. */
const places = ({ scenes }: DrawingSpec, placed: PlacedDrawing): Place[] => [
  ...placed.lines.map((line) => lineBox(line, placed)),
  ...placed.swatches.map(({ x, y }) => ({ x, y, width: swatch.side, height: swatch.side })),
  ...placed.scenes.map(({ x, y, scale }, index) => {
    const scene = scenes[index];
    const height = scene === undefined ? 0 : sceneHeight(scene) * scale;
    return { x, y: y + sceneSize.height * scale - height, width: sceneSize.width * scale, height };
  }),
  ...placed.arrows.map(({ points }) => around(points, 5)),
];

const doOverlap = (a: Place, b: Place): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeDrawing(spec, { form, rightToLeft })', () => {
  for (const { name, form, spec, placed } of all) {
    it(`lets nothing leave the picture: ${name}`, () => {
      const outside = places(spec, placed).filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > placed.width || y + height > placed.height,
      );
      assert.deepEqual(outside, []);
    });

    it(`lets nothing overlap: ${name}`, () => {
      const rooms = places(spec, placed);
      const wrong = rooms.flatMap((a, index) => rooms.slice(index + 1).filter((b) => doOverlap(a, b)));
      assert.deepEqual(wrong, []);
    });

    it(`keeps words readable and whole: ${name}`, () => {
      // One unit is a CSS pixel at 320 (288 without the gutters) and at 560.
      const narrowest = { across: 560, down: 288 }[form];
      assert.ok((placed.typeSize * narrowest) / placed.width >= 12);
      const words = spec.scenes.flatMap((scene) => [scene.label, ...scene.rows.map(({ label }) => label)]);
      assert.equal(
        placed.lines.map(({ text }) => text).join(' '),
        [...words, ...spec.joins.flatMap((join) => (join.kind === 'or' ? [join.label] : []))].join(' '),
      );
    });

    it(`keeps words short: ${name}`, () => {
      const { type, stands } = standScenes(spec, form);
      for (const [index, { label, rows }] of spec.scenes.entries()) {
        const width = stands[index]?.label.width ?? 0;
        assert.ok(wrapWords(label, width, type.size).length <= 3, label);
        for (const row of rows) assert.ok(wrapWords(row.label, width, type.size).length <= 2, row.label);
      }
    });

    it(`joins every scene to the next: ${name}`, () => {
      assert.equal(spec.joins.length, spec.scenes.length - 1);
      assert.equal(placed.arrows.length, spec.joins.filter(({ kind }) => kind !== 'or').length);
    });
  }

  for (const drawing of drawingNames) {
    for (const form of forms) {
      const spec = drawingSpec(drawing, 'en');
      const left = placeDrawing(spec, { form, rightToLeft: false });
      const right = placeDrawing(spec, { form, rightToLeft: true });

      it(`mirrors places and no words: ${drawing} ${form}`, () => {
        const mirrored = {
          scenes: left.scenes.map(({ x, scale }) => left.width - x - sceneSize.width * scale),
          lines: left.lines.map(({ x, ...line }) => ({ ...line, x: left.width - x })),
          swatches: left.swatches.map(({ x }) => left.width - x - swatch.side),
          arrows: left.arrows.map(({ points: [[x1, y1], [x2, y2]] }) => [left.width - x1, y1, left.width - x2, y2]),
        };
        assert.deepEqual(
          right.scenes.map(({ x }) => x),
          mirrored.scenes,
        );
        assert.deepEqual(right.lines, mirrored.lines);
        assert.deepEqual(
          right.swatches.map(({ x }) => x),
          mirrored.swatches,
        );
        assert.deepEqual(
          right.arrows.map(({ points }) => points.flat()),
          mirrored.arrows,
        );
        assert.deepEqual([right.width, right.height], [left.width, left.height]);
      });
    }

    it(`tells the story in the reading direction: ${drawing}`, () => {
      const spec = drawingSpec(drawing, 'en');
      for (const rightToLeft of [false, true]) {
        const { scenes, arrows } = placeDrawing(spec, { form: 'across', rightToLeft });
        const order = scenes.map(({ x }) => x);
        assert.deepEqual(
          order,
          order.toSorted((a, b) => (rightToLeft ? b - a : a - b)),
        );
        for (const { points } of arrows) assert.equal(points[1][0] > points[0][0], !rightToLeft);
      }
    });
  }
});
