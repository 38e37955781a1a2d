import type { Estimate } from '#data/estimate.ts';
import type { Data } from '#data/fact-files.ts';
import type { Organisation } from '#data/organisation.ts';
import type { Platform } from '#data/platform.ts';
import type { Release } from '#data/release.ts';
import type { DatedEstimate } from '#domain/estimates-by-year.ts';
import type { Counted } from '#domain/sums.ts';

/** What charts need of a theft. */
export interface ChartTheft extends Counted {
  readonly id: string;
  readonly platform: string;
  readonly attribution: Counted['attribution'] & { readonly by: readonly { readonly who: string }[] };
}

/** What charts need of an estimate. */
export type ChartEstimate = DatedEstimate & Pick<Estimate, 'edition'>;

/** All that charts are computed from: a part of the facts, small enough to load where a reader filters. */
export interface ChartRecords {
  readonly thefts: readonly ChartTheft[];
  readonly platforms: readonly Platform[];
  readonly organisations: readonly Organisation[];
  readonly estimates: readonly ChartEstimate[];
  readonly releases: readonly Release[];
}

const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** Returns the part of the facts that charts are computed from. */
export const chartRecords = ({ thefts, platforms, organisations, estimates, releases }: Data): ChartRecords => {
  const named = new Set([
    ...thefts.flatMap(({ attribution }) => attribution.by.map(({ who }) => who)),
    ...estimates.map(({ producer }) => producer),
  ]);
  return {
    thefts: thefts.map(({ id, platform, stolenOn, amount: { usd }, attribution: { level, by } }) => ({
      id,
      platform,
      stolenOn,
      amount: { usd },
      attribution: { level, by: by.map(({ who }) => ({ who })) },
    })),
    platforms,
    organisations: organisations.filter(({ id }) => named.has(id)),
    estimates: estimates.map(
      ({ id, producer, edition, scope, covers, from, to, amount, amountIsOurs, published, revises, repeats }) =>
        given({ id, producer, edition, scope, covers, from, to, amount, amountIsOurs, published, revises, repeats }),
    ),
    releases,
  };
};
