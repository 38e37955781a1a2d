import { certainties, type Certainty } from '#data/certainty.ts';

/** What a sum needs of a theft. */
export interface Counted {
  readonly stolenOn: string;
  readonly amount: { readonly usd: number };
  readonly attribution: { readonly level: Certainty };
}

/** Returns the year a theft counts in: the UTC year the money was taken. */
export const yearOf = ({ stolenOn }: Pick<Counted, 'stolenOn'>): number => Number(stolenOn.slice(0, 4));

/** Returns the sum of the thefts in whole US dollars at the time of each theft. */
export const sumUsd = (thefts: readonly Pick<Counted, 'amount'>[]): number =>
  thefts.reduce((sum, { amount }) => sum + amount.usd, 0);

/** Returns the thefts that headline sums count: all but those only suspected. */
export const withoutSuspected = <Theft extends Counted>(thefts: readonly Theft[]): Theft[] =>
  thefts.filter(({ attribution }) => attribution.level !== 'suspected');

/** Returns the sum that headlines may name: without suspected thefts, in whole US dollars at the time of each theft. */
export const countedUsd = (thefts: readonly Counted[]): number => sumUsd(withoutSuspected(thefts));

export type ByCertainty = Readonly<Record<Certainty, number>>;

/** Returns the sum for each level of certainty, in whole US dollars; 0 where a level has no theft. */
export const sumByCertainty = (thefts: readonly Counted[]): ByCertainty => {
  const at = (level: Certainty): number => sumUsd(thefts.filter(({ attribution }) => attribution.level === level));
  const [government, panel, industry, suspected] = certainties;
  return { [government]: at(government), [panel]: at(panel), [industry]: at(industry), [suspected]: at(suspected) };
};

/** Years from the first to the last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Returns the years from the first theft to the last. @throws when there is none. */
export const spanOf = (thefts: readonly Pick<Counted, 'stolenOn'>[]): Span => {
  if (thefts.length === 0) throw new Error('no theft, no years');
  const years = thefts.map(yearOf);
  return { from: Math.min(...years), to: Math.max(...years) };
};

/** Returns every year of a span with its thefts, in order; a year without thefts has an empty list. */
export const theftsByYear = <Theft extends Counted>(
  thefts: readonly Theft[],
  { from, to }: Span = spanOf(thefts),
): { readonly year: number; readonly thefts: readonly Theft[] }[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { year, thefts: thefts.filter((theft) => yearOf(theft) === year) };
  });

export interface PlatformThefts<Theft> {
  readonly platform: string;
  readonly thefts: readonly Theft[];
  readonly usd: number;
}

/** Returns the thefts of each platform, the largest sum first; equal sums by id. */
export const theftsByPlatform = <Theft extends Counted & { readonly platform: string }>(
  thefts: readonly Theft[],
): PlatformThefts<Theft>[] =>
  [...Map.groupBy(thefts, ({ platform }) => platform)]
    .map(([platform, own]) => ({ platform, thefts: own, usd: sumUsd(own) }))
    .sort((a, b) => b.usd - a.usd || a.platform.localeCompare(b.platform, 'en'));
