import type { Certainty } from '#data/certainty.ts';
import type { ColumnsSpec } from './spec.ts';

/** A rectangle in per cent of the plot, from its top left corner. */
export interface Bar {
  readonly certainty: Certainty;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything of a column chart placed in per cent of the plot. What draws it never asks for the direction. */
export interface ColumnsGeometry {
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** Where labels of the scale start: 0 or 100. */
  readonly start: number;
  readonly columns: readonly {
    readonly center: number;
    readonly top: number;
    readonly bars: readonly Bar[];
    /** Mark of what is published about the same year: between its ends, close after the bar. */
    readonly published: { readonly x: number; readonly high: number; readonly low: number } | undefined;
  }[];
  readonly annotation: { readonly x: number; readonly y: number } | undefined;
}

/** Part of a column's slot that its bar takes; Chart.js reads it from the drawing. */
export const barShare = 0.66;

/** Part of the slot between a bar and the mark of what is published. */
const publishedShare = 0.08;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Returns the places of a column chart's marks, the oldest column at the inline start. */
export const placeColumns = (spec: ColumnsSpec, rightToLeft: boolean): ColumnsGeometry => {
  const slot = 100 / spec.columns.length;
  const width = slot * barShare;
  const mirror = (x: number): number => (rightToLeft ? 100 - x : x);
  const heightOf = (usd: number): number => (usd / spec.max) * 100;
  return {
    start: mirror(0),
    ticks: spec.ticks.map(({ usd, label }) => ({ y: round(100 - heightOf(usd)), label })),
    columns: spec.columns.map(({ stack, published }, index) => {
      const center = mirror(slot * (index + 0.5));
      let below = 0;
      const bars = stack.map(({ certainty, usd }) => {
        const height = heightOf(usd);
        below += height;
        return {
          certainty,
          x: round(center - width / 2),
          y: round(100 - below),
          width: round(width),
          height: round(height),
        };
      });
      return {
        center: round(center),
        top: round(100 - below),
        bars,
        published: published && {
          x: round(mirror(slot * (index + 0.5 + barShare / 2 + publishedShare))),
          high: round(100 - heightOf(published.high)),
          low: round(100 - heightOf(published.low)),
        },
      };
    }),
    annotation:
      spec.annotation === undefined
        ? undefined
        : {
            x: round(mirror(slot * (spec.annotation.column + (1 - barShare) / 4))),
            y: round(100 - heightOf(spec.annotation.usd)),
          },
  };
};

/** Squares of one level side by side in one line, in whole squares from the top left corner. */
export interface SquareRun {
  readonly certainty: Certainty;
  /** Leftmost square. */
  readonly column: number;
  readonly line: number;
  readonly count: number;
}

/** Returns the squares of a row from the inline start, folded into lines, as runs. */
export const placeSquares = (
  squares: readonly { readonly certainty: Certainty; readonly count: number }[],
  fold: number,
  rightToLeft: boolean,
): SquareRun[] => {
  const runs: SquareRun[] = [];
  let placed = 0;
  for (const { certainty, count } of squares) {
    const end = placed + count;
    while (placed < end) {
      const column = placed % fold;
      const length = Math.min(end - placed, fold - column);
      runs.push({
        certainty,
        column: rightToLeft ? fold - column - length : column,
        line: Math.floor(placed / fold),
        count: length,
      });
      placed += length;
    }
  }
  return runs;
};
