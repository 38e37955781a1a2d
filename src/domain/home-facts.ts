import type { Theft } from '#data/theft.ts';
import { withoutSuspected, yearOf } from './sums.ts';

/** What the home page's first sentence needs besides its figures: the years, and the counts that choose plural forms. */
export interface HomeFacts {
  readonly from: number;
  readonly to: number;
  /** Thefts attributed by someone. */
  readonly counted: number;
  /** Thefts only suspected. */
  readonly suspected: number;
}

/** Returns the facts of the home page. */
export const homeFacts = (thefts: readonly Theft[]): HomeFacts => {
  const counted = withoutSuspected(thefts).length;
  const years = thefts.map(yearOf);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    counted,
    suspected: thefts.length - counted,
  };
};
