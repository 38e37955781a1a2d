import type { Estimate } from '#data/estimate.ts';
import type { PlacedEstimate, YearOfEstimates } from '#domain/estimates-by-year.ts';
import type { RangeFigure, RangeMark, RangesRow } from './spec.ts';

/** The figures of one producer on one year, in order of publication. */
export interface EstimateRow {
  readonly producer: string;
  readonly own: readonly PlacedEstimate[];
  /** The figure that the row says in words: for the whole year before a part of it, the latest before a replaced one. */
  readonly stated: PlacedEstimate;
}

const statedOf = (own: readonly PlacedEstimate[]): PlacedEstimate | undefined => {
  const latest = own.filter(({ revisedBy }) => revisedBy === undefined);
  return latest.findLast(({ estimate }) => estimate.scope === 'annual') ?? latest.at(-1) ?? own.at(-1);
};

/** Returns the figures of a year with one row a producer. */
export const estimateRows = ({ estimates }: YearOfEstimates): EstimateRow[] =>
  [...Map.groupBy(estimates, ({ estimate }) => estimate.producer)].flatMap(([producer, own]) => {
    const stated = statedOf(own);
    return stated === undefined ? [] : [{ producer, own, stated }];
  });

const markOf = ({ estimate, revisedBy }: PlacedEstimate): RangeMark => {
  if (estimate.repeats !== undefined) return 'repeat';
  if (estimate.scope === 'part-year') return revisedBy === undefined ? 'part' : 'part-earlier';
  return revisedBy === undefined ? 'latest' : 'earlier';
};

/** An amount given as “at least” has no upper end, one given as “up to” no lower one. */
const endsOf = ({ usd, low, high, qualifier }: Estimate['amount']): Pick<RangeFigure, 'whisker' | 'open'> => {
  if (qualifier === 'at-least') return { open: 'up' };
  if (qualifier === 'range' && low === undefined) return { open: 'down' };
  const whisker = { low: low ?? usd, high: high ?? usd };
  return whisker.low < whisker.high ? { whisker } : {};
};

/** Returns a published figure as it is drawn. */
export const rangeFigure = (placed: PlacedEstimate): RangeFigure => ({
  mark: markOf(placed),
  usd: placed.estimate.amount.usd,
  ...endsOf(placed.estimate.amount),
});

/** Returns the spans between a producer's first and latest figure: one for the year, one for each part given more than once. */
export const joinsOf = (own: readonly PlacedEstimate[]): RangesRow['joins'] => {
  const periods = Map.groupBy(own, ({ estimate: { scope, to } }) => (scope === 'annual' ? scope : to));
  return [...periods.values()]
    .map((same) => same.map(({ estimate }) => estimate.amount.usd))
    .map((amounts) => ({ low: Math.min(...amounts), high: Math.max(...amounts) }))
    .filter(({ low, high }) => low < high);
};
