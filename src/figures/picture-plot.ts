import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartSpec, ColumnsSpec, RangesSpec, SwarmSpec, UnitsSpec } from '#charts/spec.ts';
import { wideSwarm } from '#charts/swarm-geometry.ts';
import { locales, type Locale } from '#locales.ts';
import { columnsMarks } from './columns.ts';
import { beside, innerWidth, leftOf, space, stacked, words, type Part } from './picture-frame.ts';
import { rangesRows } from './ranges.ts';
import { swarmDrawing } from './swarm.ts';
import { unitsMarks } from './units.ts';

const small = { size: 12.5 };
const soft = { size: 12.5, isSoft: true };
const bold = { size: 13, isBold: true };

/** Returns a drawing in a frame of its own, so far from the inline start. */
const framed = (
  marks: readonly Element[],
  {
    start = 0,
    width = innerWidth,
    height,
  }: { readonly start?: number; readonly width?: number; readonly height: number },
  locale: Locale,
  viewBox?: string,
): Part => ({
  height,
  at: (y) => [
    s(
      'svg',
      {
        x: leftOf(start, width, locale),
        y,
        width,
        height,
        overflow: 'visible',
        ...(viewBox === undefined ? {} : { viewBox }),
      },
      [...marks],
    ),
  ],
});

const line = (locale: Locale): Part => ({
  height: 1,
  at: (y) => [
    s('line.grid', { x1: leftOf(0, innerWidth, locale), x2: leftOf(0, innerWidth, locale) + innerWidth, y1: y, y2: y }),
  ],
});

const columnsPart = (spec: ColumnsSpec, rightToLeft: boolean, locale: Locale): Part =>
  stacked([
    space(26),
    framed([s('g', { fontSize: 12.5 }, columnsMarks(spec, rightToLeft))], { height: 340 }, locale),
    space(30),
  ]);

const unitsPart = (spec: UnitsSpec, rightToLeft: boolean, locale: Locale): Part => {
  const [name, amount] = [190, 110];
  const width = innerWidth - name - amount;
  return stacked(
    spec.rows.flatMap(({ label, latin, years, amount: usd, squares }) => {
      const { viewBox, lines, marks } = unitsMarks(squares, spec.fold, rightToLeft);
      const named = [label, latin === undefined ? '' : `(${latin})`].filter((part) => part !== '').join(' ');
      return [
        line(locale),
        space(6),
        beside([
          stacked([
            words(named, bold, locale, { width: name - 10 }),
            ...(years === '' ? [] : [words(years, soft, locale, { width: name - 10 })]),
          ]),
          words(usd, bold, locale, { start: name, width: amount }),
          framed([marks], { start: name + amount, width, height: (lines * width) / spec.fold }, locale, viewBox),
        ]),
        space(6),
      ];
    }),
  );
};

const rangesPart = (spec: RangesSpec, rightToLeft: boolean, locale: Locale): Part => {
  const [name, amount] = [200, 132];
  const drawing = { start: name + amount, width: innerWidth - name - amount };
  return stacked(
    spec.blocks.flatMap((block) => [
      space(12),
      beside([
        words(block.heading, bold, locale, { width: name + amount - 10 }),
        framed([s('use', { href: '#ranges-scale', fontSize: 12 })], { ...drawing, height: 20 }, locale),
      ]),
      ...rangesRows(spec, block, rightToLeft).map(({ label, notes, amount: usd, marks }) => {
        const text = beside(
          [
            stacked([
              words(label, small, locale, { width: name - 10 }),
              ...notes.map((note) => words(note, { ...soft, size: 12 }, locale, { width: name - 10 })),
            ]),
            words(usd, small, locale, { start: name, width: amount - 10 }),
          ],
          24,
        );
        return beside([text, framed(marks, { ...drawing, height: text.height }, locale)]);
      }),
    ]),
  );
};

const swarmPart = (spec: SwarmSpec, rightToLeft: boolean, locale: Locale): Part => {
  const drawing = swarmDrawing(spec, wideSwarm, rightToLeft);
  const viewBox = String(drawing.properties['viewBox']);
  const [, , width = 1, height = 1] = viewBox.split(' ').map(Number);
  const { fontSize, fontWeight, textAnchor } = drawing.properties;
  const marks = s('g', { fontSize, fontWeight, textAnchor }, drawing.children);
  return stacked([space(8), framed([marks], { height: (height * innerWidth) / width }, locale, viewBox)]);
};

/** Returns the drawing of a chart with the words of its rows, for a picture that stands alone. */
export const plotPart = (spec: ChartSpec, locale: Locale): Part => {
  const rightToLeft = locales[locale].dir === 'rtl';
  switch (spec.kind) {
    case 'columns':
      return columnsPart(spec, rightToLeft, locale);
    case 'units':
      return unitsPart(spec, rightToLeft, locale);
    case 'ranges':
      return rangesPart(spec, rightToLeft, locale);
    case 'swarm':
      return swarmPart(spec, rightToLeft, locale);
  }
};
