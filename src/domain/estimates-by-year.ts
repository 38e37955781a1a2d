import type { Estimate } from '#data/estimate.ts';
import { rememberedOf } from '#data/remembered.ts';

/** What the order of estimates needs of one. */
export type DatedEstimate = Pick<
  Estimate,
  | 'id'
  | 'producer'
  | 'scope'
  | 'covers'
  | 'from'
  | 'to'
  | 'amount'
  | 'amountIsOurs'
  | 'published'
  | 'revises'
  | 'repeats'
>;

/** An estimate among the others of its year. */
export interface PlacedEstimate<Own extends DatedEstimate = Estimate> {
  readonly estimate: Own;
  /** Later figure of the same producer that replaces it. */
  readonly revisedBy: Own | undefined;
}

/** What is published about one year. */
export interface YearOfEstimates<Own extends DatedEstimate = Estimate> {
  readonly year: number;
  /** Every figure for the year or a part of it, by producer and then by date of publication. */
  readonly estimates: readonly PlacedEstimate<Own>[];
  /** The figures that stand for the whole year: latest, independent, cryptocurrency only. */
  readonly standing: readonly Own[];
  /** Lowest and highest in US dollars of the figures that stand; undefined where fewer than two do. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
}

const byProducer = (a: DatedEstimate, b: DatedEstimate): number =>
  a.producer.localeCompare(b.producer, 'en') || a.published.localeCompare(b.published, 'en');

/**
 * True for a figure that may stand in the range of its year: the whole year, cryptocurrency, the producer's latest word,
 * and not a repeat of somebody else's.
 */
const stands = ({ estimate, revisedBy }: PlacedEstimate<DatedEstimate>): boolean =>
  estimate.scope === 'annual' &&
  estimate.covers !== 'crypto-and-banks' &&
  estimate.repeats === undefined &&
  revisedBy === undefined;

// The first that revises another counts.
const revisionsIn = rememberedOf(
  <Own extends DatedEstimate>(estimates: readonly Own[]): ReadonlyMap<string | undefined, Own> =>
    new Map(estimates.toReversed().map((estimate) => [estimate.revises, estimate])),
);

/** Returns the estimate that revises another, if one does. */
export const revisionOf = <Own extends DatedEstimate>(estimate: Own, estimates: readonly Own[]): Own | undefined =>
  revisionsIn(estimates).get(estimate.id);

/** Returns the years that have an annual or part-year estimate, in order. Longer periods belong to no year. */
export const estimatesByYear = <Own extends DatedEstimate>(estimates: readonly Own[]): YearOfEstimates<Own>[] => {
  const ofOneYear = estimates.filter(({ scope }) => scope === 'annual' || scope === 'part-year');
  const years = [...new Set(ofOneYear.map(({ from }) => Number(from.slice(0, 4))))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = ofOneYear
      .filter(({ from }) => from.startsWith(String(year)))
      .sort(byProducer)
      .map((estimate) => ({ estimate, revisedBy: revisionOf(estimate, estimates) }));
    const standing = own.filter(stands).map(({ estimate }) => estimate);
    // Our own computations bound no range: it is about what producers say.
    const amounts = standing.filter(({ amountIsOurs }) => amountIsOurs !== true).map(({ amount }) => amount);
    return {
      year,
      estimates: own,
      standing,
      range:
        amounts.length < 2
          ? undefined
          : {
              low: Math.min(...amounts.map(({ usd, low = usd }) => low)),
              high: Math.max(...amounts.map(({ usd, high = usd }) => high)),
            },
    };
  });
};

/** Returns the estimates of periods longer than a year, by producer. */
export const estimatesOfLongPeriods = (estimates: readonly Estimate[]): Estimate[] =>
  estimates.filter(({ scope }) => scope === 'multi-year' || scope === 'cumulative').sort(byProducer);

/** Returns published figures that are no estimates of a total: named cases, or money nobody is named for. */
export const figuresThatAreNoEstimates = (estimates: readonly Estimate[]): Estimate[] =>
  estimates.filter(({ scope }) => scope === 'named-cases' || scope === 'unattributed').sort(byProducer);

/** Returns the years from the first with any estimate to the edition's own that no figure covers as a whole. */
export const yearsWithoutAnnualEstimate = (
  estimates: readonly Estimate[],
  { coveredTo }: { readonly coveredTo: string },
): number[] => {
  const years = estimatesByYear(estimates);
  const first = years[0]?.year ?? 0;
  const last = Number(coveredTo.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) =>
      years
        .find((candidate) => candidate.year === year)
        ?.estimates.some(({ estimate }) => estimate.scope === 'annual') !== true,
  );
};
