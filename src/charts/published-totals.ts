import { viewedEstimates } from './view.ts';
import type { ChartRecords } from './chart-records.ts';

/** Lowest and highest total published about a year, in US dollars; equal where only one is. */
export interface PublishedTotals {
  readonly low: number;
  readonly high: number;
}

/** Returns what producers published about each whole year: the range of the figures that stand, or the only one. Ours are none of theirs. */
export const publishedTotals = (records: Pick<ChartRecords, 'estimates'>): ReadonlyMap<number, PublishedTotals> =>
  new Map(
    viewedEstimates(records, {}).flatMap(({ year, range, standing }) => {
      if (range !== undefined) return [[year, range] as const];
      const amount = standing.find(({ amountIsOurs }) => amountIsOurs !== true)?.amount;
      if (amount === undefined) return [];
      const { usd, low = usd, high = usd } = amount;
      return [[year, { low, high }] as const];
    }),
  );
