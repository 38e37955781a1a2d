import type { Element } from 'hast';
import { s } from 'hastscript';
import { placeColumns } from '#charts/geometry.ts';
import type { ColumnsSpec } from '#charts/spec.ts';

const percent = (value: number): string => `${value}%`;

/** Returns the mark of what is published about the year of a column: a line between two ends, a diamond for one figure. */
const publishedMark = ({ x, high, low }: { x: number; high: number; low: number }): Element[] =>
  high === low
    ? [s('svg', { x: percent(x), y: percent(low), overflow: 'visible' }, [s('path', { d: 'M0-4 3 0 0 4-3 0z' })])]
    : [
        s('line', { x1: percent(x), x2: percent(x), y1: percent(high), y2: percent(low) }),
        ...[high, low].map((y) =>
          s('svg', { x: percent(x), y: percent(y), overflow: 'visible' }, [s('path', { d: 'M-3 0h6' })]),
        ),
      ];

/** True for every second year, counted from the newest, where many stand side by side: the narrowest screens leave them out. */
const isSpare = (index: number, count: number): boolean => count > 8 && (count - 1 - index) % 2 === 1;

/** Returns the drawing of a column chart in per cent of its frame: the direction is drawn in, the sizes of words are the page's. */
export const columnsMarks = (spec: ColumnsSpec, rightToLeft: boolean): Element[] => {
  const { ticks, start, columns, annotation } = placeColumns(spec, rightToLeft);
  return [
    ...ticks.flatMap(({ y, label }) => [
      s('line.grid', { x1: 0, x2: '100%', y1: percent(y), y2: percent(y) }),
      s('text.tick', { x: percent(start), y: percent(y), dy: -4 }, label),
    ]),
    s(
      'g',
      { dataMarks: '' },
      columns.flatMap(({ bars }) =>
        bars.map(({ certainty, x, y, width, height }) =>
          s('rect', {
            className: certainty,
            x: percent(x),
            y: percent(y),
            width: percent(width),
            height: percent(height),
          }),
        ),
      ),
    ),
    s(
      'g.gaps',
      // Between the parts of a column.
      columns.flatMap(({ bars }) =>
        bars
          .slice(0, -1)
          .map(({ x, y, width }) =>
            s('line', { x1: percent(x), x2: percent(x + width), y1: percent(y), y2: percent(y) }),
          ),
      ),
    ),
    s(
      'g.published',
      columns.flatMap(({ published }) => (published === undefined ? [] : publishedMark(published))),
    ),
    ...columns.flatMap(({ center, top, published }, index) => [
      s(
        'text.total.halo',
        // On a phone the mark beside the column would touch the number above it.
        { x: percent(center), dx: published === undefined ? 0 : rightToLeft ? 4 : -4, y: percent(top), dy: -6 },
        spec.columns[index]?.total ?? '',
      ),
      s(
        isSpare(index, columns.length) ? 'text.label.spare' : 'text.label',
        { x: percent(center), y: '100%', dy: 18 },
        spec.columns[index]?.label ?? '',
      ),
    ]),
    ...(annotation === undefined
      ? []
      : [
          s('g.annotation', [
            s('line.pointer', {
              x1: percent(annotation.x),
              x2: percent(annotation.x),
              y1: percent(annotation.y),
              y2: '100%',
            }),
            ...(spec.annotation?.lines ?? []).map((words, index, { length }) =>
              s(
                'text.pointed',
                {
                  x: percent(annotation.x),
                  dx: rightToLeft ? 8 : -8,
                  y: percent(annotation.y),
                  dy: 16 * (index - length) + 12,
                },
                words,
              ),
            ),
          ]),
        ]),
    s('line.base', { x1: 0, x2: '100%', y1: '100%', y2: '100%' }),
  ];
};
