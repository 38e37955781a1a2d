import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { placeSquares } from '#charts/geometry.ts';
import type { UnitsSpec } from '#charts/spec.ts';

/** Side of a square with the space around it, in units of the drawing. */
const side = 10;

/** Returns the drawing of one row of squares, with its size in squares. */
export const unitsMarks = (
  squares: UnitsSpec['rows'][number]['squares'],
  fold: number,
  rightToLeft: boolean,
): { readonly viewBox: string; readonly lines: number; readonly marks: Element } => {
  const placed = placeSquares(squares, fold, rightToLeft);
  const lines = (placed.at(-1)?.line ?? 0) + 1;
  return {
    viewBox: `0 0 ${fold * side} ${lines * side}`,
    lines,
    marks: s(
      'g',
      { dataMarks: '' },
      placed.map(({ certainty, column, line, count }) =>
        s(`rect.squares-${certainty}`, { x: column * side, y: line * side, width: count * side, height: side }),
      ),
    ),
  };
};

/** Returns the rows of squares with their words. */
export const unitsPlot = (spec: UnitsSpec, rightToLeft: boolean, ids: { title: string; summary: string }): Element =>
  h(
    'ol.units-plot',
    { ariaLabelledBy: ids.title, ariaDescribedBy: ids.summary },
    spec.rows.map(({ label, latin, years, amount, squares }) => {
      const { viewBox, marks } = unitsMarks(squares, spec.fold, rightToLeft);
      return h('li', [
        h('span.name', [
          h('b', label),
          ' ',
          ...(latin === undefined ? [] : [h('bdi', { lang: 'en' }, latin), ' ']),
          h('span.soft', years),
        ]),
        h('b.amount.nowrap', amount),
        s('svg', { viewBox, ariaHidden: 'true' }, [marks]),
      ]);
    }),
  );
