import type { RangeMark, RangesRow, RangesSpec } from './spec.ts';

/** A stretch of the scale in per cent of the plot's width, from its left end. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A row with every place found. */
export interface PlacedRow {
  readonly marks: readonly { readonly mark: RangeMark; readonly x: number }[];
  /** Arrows to the side where a figure is open. */
  readonly arrows: readonly { readonly x: number; readonly side: 'left' | 'right' }[];
  readonly whiskers: readonly Stretch[];
  readonly joins: readonly Stretch[];
}

/** Places amounts on the scale of a chart, 0 at the inline start. What draws them never asks for the direction. */
export interface RangeScale {
  readonly at: (usd: number) => number;
  readonly stretch: (span: { readonly low: number; readonly high: number }) => Stretch;
  readonly row: (row: RangesRow) => PlacedRow;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Returns the scale of a chart of ranges. */
export const rangeScale = ({ max }: Pick<RangesSpec, 'max'>, rightToLeft: boolean): RangeScale => {
  const at = (usd: number): number => round((rightToLeft ? 1 - usd / max : usd / max) * 100);
  const stretch: RangeScale['stretch'] = ({ low, high }) => ({
    x: at(rightToLeft ? high : low),
    width: round(((high - low) / max) * 100),
  });
  return {
    at,
    stretch,
    row: ({ figures, joins }) => ({
      // Replaced figures first, so that the latest lies on top.
      marks: figures
        .map(({ mark, usd }) => ({ mark, x: at(usd) }))
        .sort((a, b) => Number(b.mark.endsWith('earlier')) - Number(a.mark.endsWith('earlier'))),
      arrows: figures.flatMap(({ usd, open }) =>
        open === undefined ? [] : [{ x: at(usd), side: (open === 'up') === rightToLeft ? 'left' : 'right' } as const],
      ),
      whiskers: figures.flatMap(({ whisker }) => (whisker === undefined ? [] : [stretch(whisker)])),
      joins: joins.map(stretch),
    }),
  };
};
