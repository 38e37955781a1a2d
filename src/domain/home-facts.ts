import type { Theft } from '#data/theft.ts';
import { sumUsd, withoutSuspected, yearOf } from './sums.ts';

/** The figures of the home page's first sentence; amounts in US dollars at the time of each theft. */
export interface HomeFacts {
  readonly from: number;
  readonly to: number;
  /** Thefts attributed by someone, and their sum. */
  readonly counted: number;
  readonly countedUsd: number;
  /** Thefts only suspected, and their sum, which stays outside the other. */
  readonly suspected: number;
  readonly suspectedUsd: number;
}

/** Returns the figures of the home page. */
export const homeFacts = (thefts: readonly Theft[]): HomeFacts => {
  const counted = withoutSuspected(thefts);
  const years = thefts.map(yearOf);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    counted: counted.length,
    countedUsd: sumUsd(counted),
    suspected: thefts.length - counted.length,
    suspectedUsd: sumUsd(thefts) - sumUsd(counted),
  };
};
