import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { rangeScale, type PlacedRow, type RangeScale } from '#charts/range-geometry.ts';
import type { RangesSpec } from '#charts/spec.ts';
import type { Locale } from '#locales.ts';
import { foreign } from './foreign.ts';
import { rangeSigns } from './range-signs.ts';

type Block = RangesSpec['blocks'][number];

const percent = (value: number): string => `${value}%`;
const middle = 12;

const idOf = (spec: RangesSpec, { year }: Block): string => `${spec.name}-${year}`;

/** Returns what the drawings of all rows share: signs, grid, scale and the band of each year. */
export const rangesDefinitions = (spec: RangesSpec, rightToLeft: boolean): Element[] => {
  const scale = rangeScale(spec, rightToLeft);
  const last = spec.ticks.length - 1;
  return [
    ...rangeSigns(),
    s(
      'g#ranges-grid',
      { stroke: 'var(--rule)' },
      spec.ticks.map(({ usd }) => s('line', { x1: percent(scale.at(usd)), x2: percent(scale.at(usd)), y2: '100%' })),
    ),
    s(
      'g#ranges-scale',
      spec.ticks.map(({ usd, label }, index) =>
        s(
          'text',
          { x: percent(scale.at(usd)), y: 14, textAnchor: index === 0 ? 'start' : index === last ? 'end' : 'middle' },
          label,
        ),
      ),
    ),
    ...spec.blocks.map((block) => {
      const band = block.band && scale.stretch(block.band);
      const look = { height: '100%', fill: 'currentColor', opacity: '.16' };
      return s(`g#${idOf(spec, block)}-band`, [
        s('use', { href: '#ranges-grid' }),
        ...(band === undefined
          ? []
          : [
              s('rect', { x: percent(band.x), width: percent(band.width), ...look }),
              ...[band.x, band.x + band.width].map((x) =>
                s('line', { x1: percent(x), x2: percent(x), y2: '100%', stroke: 'var(--axis)' }),
              ),
            ]),
      ]);
    }),
  ];
};

const stretchLine = ({ x, width }: { x: number; width: number }, strokeWidth: number): Element =>
  s('line', { x1: percent(x), x2: percent(x + width), y1: middle, y2: middle, stroke: 'currentColor', strokeWidth });

/** Returns the drawing of one row, in a frame 24 pixels high. */
const rowMarks = ({ joins, whiskers, arrows, marks }: PlacedRow): Element[] => [
  ...joins.map((join) => stretchLine(join, 1.6)),
  ...whiskers.map((whisker) => stretchLine(whisker, 4)),
  ...whiskers
    .flatMap(({ x, width }) => [x, x + width])
    .map((x) => s('use', { href: '#sign-end', x: percent(x), y: middle })),
  ...arrows.map(({ x, side }) => s('use', { href: `#sign-${side}`, x: percent(x), y: middle })),
  ...marks.map(({ mark, x }) => s('use.mark', { href: `#sign-${mark}`, x: percent(x), y: middle })),
];

/** One row of a block, ready to place: its words and its marks. */
export interface DrawnRow {
  readonly label: string;
  readonly notes: readonly string[];
  readonly amount: string;
  readonly marks: Element[];
}

const namedMarks = (usd: number, scale: RangeScale): Element[] => {
  const { x, width } = scale.stretch({ low: 0, high: usd });
  const look = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 };
  return [
    s('use', { href: '#ranges-grid' }),
    s('rect.mark', { x: percent(x), width: percent(width), y: 8.5, height: 7, ...look }),
  ];
};

/** Returns the rows of a block: one a producer, then the sum of the thefts named here. */
export const rangesRows = (spec: RangesSpec, block: Block, rightToLeft: boolean): DrawnRow[] => {
  const scale = rangeScale(spec, rightToLeft);
  const { rows, named } = block;
  return [
    ...rows.map((row) => ({
      label: row.label,
      notes: row.notes,
      amount: row.amount,
      marks: [s('use', { href: `#${idOf(spec, block)}-band` }), ...rowMarks(scale.row(row))],
    })),
    ...(named === undefined
      ? []
      : [{ label: named.label, notes: [named.note], amount: named.amount, marks: namedMarks(named.usd, scale) }]),
  ];
};

/** Returns the blocks of a chart of ranges, each row with its words and a drawing of its own on the one scale. */
export const rangesPlot = (spec: RangesSpec, rightToLeft: boolean, locale: Locale): Element[] => [
  s('svg.patterns', { width: 0, height: 0, ariaHidden: 'true' }, [s('defs', rangesDefinitions(spec, rightToLeft))]),
  ...spec.blocks.flatMap((block) => {
    const id = idOf(spec, block);
    return [
      h('div.small', { id }, [
        h('b', block.heading),
        s('svg', { ariaHidden: 'true' }, [s('use', { href: '#ranges-scale' })]),
      ]),
      h(
        'ol.small',
        { ariaLabelledBy: id },
        rangesRows(spec, block, rightToLeft).map(({ label, notes, amount, marks }) =>
          h('li', [
            h('div', [h('span', foreign(label, locale)), ...notes.map((note) => h('p.soft', foreign(note, locale)))]),
            h('span', amount),
            s('svg', { dataMarks: 'stay', ariaHidden: 'true' }, marks),
          ]),
        ),
      ),
    ];
  }),
];
