import { parseFigure } from '#data/figure.ts';
import type { Data } from '#data/fact-files.ts';
import { figureValue } from './figure-value.ts';

/** Words that compare two figures, and the range of ratios they are true for. */
interface Comparison {
  /** Figure compared, as in `src/data/figure.ts`. */
  readonly of: string;
  /** Figure it is compared with. */
  readonly to: string;
  /** Smallest and largest ratio of the two that the words still describe. */
  readonly between: readonly [number, number];
}

/** The comparisons texts may make in words: `{is:NAME|about twice}`. */
export const comparisons = {
  'bybit-in-2025': { of: 'theft:bybit-2025', to: 'year:2025', between: [0.9, 1] },
  'year-2024-estimates-to-joint-statement': {
    of: 'estimate:msmt-2024',
    to: 'estimate:joint-statement-2025-01-14',
    between: [1.75, 2.25],
  },
  'chainalysis-2024-to-2023': {
    of: 'estimate:chainalysis-2024-ed2024dec',
    to: 'estimate:chainalysis-2023-ed2024dec',
    between: [1.9, 2.1],
  },
  'chainalysis-2023-cut': {
    of: 'estimate:chainalysis-2023-ed2024dec',
    to: 'estimate:chainalysis-2023-ed2024jan',
    between: [0.64, 0.69],
  },
  'trm-2022-to-chainalysis-2022': {
    of: 'estimate:trm-2022-ed2023',
    to: 'estimate:chainalysis-2022-ed2023',
    between: [0.45, 0.55],
  },
} as const satisfies Record<string, Comparison>;

export type ComparisonName = keyof typeof comparisons;

/** The names of all comparisons, in order. */
export const comparisonNames = Object.keys(comparisons) as ComparisonName[];

/**
 * Returns a comparison with the ratio its figures have now.
 *
 * @throws when the name is unknown, a figure names nothing, or the words no longer hold.
 */
export const comparison = (
  name: string,
  data: Pick<Data, 'thefts' | 'estimates'>,
): Comparison & { readonly ratio: number } => {
  const found: Comparison | undefined = Object.entries<Comparison>(comparisons).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`is:${name} is unknown: define it in src/domain/comparisons.ts`);
  const ratio = figureValue(parseFigure(found.of), data).value / figureValue(parseFigure(found.to), data).value;
  const [low, high] = found.between;
  if (ratio < low || ratio > high)
    throw new Error(
      `is:${name} no longer holds: ${found.of} is ${ratio.toFixed(2)} times ${found.to}, the words say ${low} to ${high}`,
    );
  return { ...found, ratio };
};
