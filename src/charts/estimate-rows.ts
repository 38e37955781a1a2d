import type { PlacedEstimate, YearOfEstimates } from '#domain/estimates-by-year.ts';
import type { ChartEstimate } from './chart-records.ts';
import type { RangeFigure, RangeMark, RangesRow } from './spec.ts';

type Placed = PlacedEstimate<ChartEstimate>;

/** The figures of one producer on one year, in order of publication. */
export interface EstimateRow {
  readonly producer: string;
  readonly own: readonly Placed[];
  /** The figure that the row says in words: for the whole year before a part of it, the latest before a replaced one. */
  readonly stated: Placed;
}

const statedOf = (own: readonly Placed[]): Placed | undefined => {
  const latest = own.filter(({ revisedBy }) => revisedBy === undefined);
  return latest.findLast(({ estimate }) => estimate.scope === 'annual') ?? latest.at(-1) ?? own.at(-1);
};

/** Returns the figures of a year with one row a producer. */
export const estimateRows = ({ estimates }: YearOfEstimates<ChartEstimate>): EstimateRow[] =>
  [...Map.groupBy(estimates, ({ estimate }) => estimate.producer)].flatMap(([producer, own]) => {
    const stated = statedOf(own);
    return stated === undefined ? [] : [{ producer, own, stated }];
  });

const markOf = ({ estimate, revisedBy }: Placed): RangeMark => {
  if (estimate.repeats !== undefined) return 'repeat';
  if (estimate.scope === 'part-year') return revisedBy === undefined ? 'part' : 'part-earlier';
  return revisedBy === undefined ? 'latest' : 'earlier';
};

/** An amount given as “at least” has no upper end, one given as “up to” no lower one. */
const endsOf = ({ usd, low, high, qualifier }: ChartEstimate['amount']): Pick<RangeFigure, 'whisker' | 'open'> => {
  if (qualifier === 'at-least') return { open: 'up' };
  if (qualifier === 'range' && low === undefined) return { open: 'down' };
  const whisker = { low: low ?? usd, high: high ?? usd };
  return whisker.low < whisker.high ? { whisker } : {};
};

/** Returns a published figure as it is drawn. */
export const rangeFigure = (placed: Placed): RangeFigure => ({
  mark: markOf(placed),
  usd: placed.estimate.amount.usd,
  ...endsOf(placed.estimate.amount),
});

/** Returns the spans between a producer's first and latest figure: one for the year, one for each part given more than once. */
export const joinsOf = (own: readonly Placed[]): RangesRow['joins'] => {
  const periods = Map.groupBy(own, ({ estimate: { scope, to } }) => (scope === 'annual' ? scope : to));
  return [...periods.values()]
    .map((same) => same.map(({ estimate }) => estimate.amount.usd))
    .map((amounts) => ({ low: Math.min(...amounts), high: Math.max(...amounts) }))
    .filter(({ low, high }) => low < high);
};
