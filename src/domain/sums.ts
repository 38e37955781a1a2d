import { certainties, type Certainty, type Theft } from '#data/theft.ts';

/** Returns the year a theft counts in: the UTC year the money was taken. */
export const yearOf = ({ stolenOn }: Pick<Theft, 'stolenOn'>): number => Number(stolenOn.slice(0, 4));

/** Returns the sum of the thefts in whole US dollars at the time of each theft. */
export const sumUsd = (thefts: readonly Theft[]): number => thefts.reduce((sum, { amount }) => sum + amount.usd, 0);

/** Returns the thefts that headline sums count: all but those only suspected. */
export const withoutSuspected = (thefts: readonly Theft[]): Theft[] =>
  thefts.filter(({ attribution }) => attribution.level !== 'suspected');

/** Returns the sum that headlines may name: without suspected thefts, in whole US dollars at the time of each theft. */
export const countedUsd = (thefts: readonly Theft[]): number => sumUsd(withoutSuspected(thefts));

export type ByCertainty = Readonly<Record<Certainty, number>>;

/** Returns the sum for each level of certainty, in whole US dollars; 0 where a level has no theft. */
export const sumByCertainty = (thefts: readonly Theft[]): ByCertainty => {
  const at = (level: Certainty): number => sumUsd(thefts.filter(({ attribution }) => attribution.level === level));
  const [government, panel, industry, suspected] = certainties;
  return { [government]: at(government), [panel]: at(panel), [industry]: at(industry), [suspected]: at(suspected) };
};

/** Returns every year from the first theft to the last with its thefts, in order; a year without thefts has an empty list. */
export const theftsByYear = (
  thefts: readonly Theft[],
): { readonly year: number; readonly thefts: readonly Theft[] }[] => {
  const years = thefts.map(yearOf);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, thefts: thefts.filter((theft) => yearOf(theft) === year) };
  });
};

export interface PlatformThefts {
  readonly platform: string;
  readonly thefts: readonly Theft[];
  readonly usd: number;
}

/** Returns the thefts of each platform, the largest sum first; equal sums by id. */
export const theftsByPlatform = (thefts: readonly Theft[]): PlatformThefts[] =>
  [...Map.groupBy(thefts, ({ platform }) => platform)]
    .map(([platform, own]) => ({ platform, thefts: own, usd: sumUsd(own) }))
    .sort((a, b) => b.usd - a.usd || a.platform.localeCompare(b.platform, 'en'));
