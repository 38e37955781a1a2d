import type { Claim } from '#data/claim.ts';
import type { Estimate } from '#data/estimate.ts';
import type { Data } from '#data/fact-files.ts';
import type { Figures, PublishedValue } from '#data/published-value.ts';
import type { Theft } from '#data/theft.ts';

/** Fields of a record before the missing ones are left out. The keys are the paths of the fields in its YAML. */
type Fields = Readonly<Record<string, PublishedValue | undefined>>;

const ofTheft = (theft: Theft): Fields => ({
  'amount.usd': theft.amount.usd,
  'amount.low': theft.amount.low,
  'amount.high': theft.amount.high,
  'attribution.level': theft.attribution.level,
  'attribution.on': theft.attribution.on,
  contested: theft.contested,
  mayOverlap: theft.mayOverlap,
  mayRepeat: theft.mayRepeat,
  platform: theft.platform,
  recoveredUsd: theft.recoveredUsd,
  stolenOn: theft.stolenOn,
});

const ofEstimate = (estimate: Estimate): Fields => ({
  'allThefts.incidents': estimate.allThefts?.incidents,
  'allThefts.share': estimate.allThefts?.share,
  'allThefts.usd': estimate.allThefts?.usd,
  'amount.usd': estimate.amount.usd,
  'amount.low': estimate.amount.low,
  'amount.high': estimate.amount.high,
  'amount.qualifier': estimate.amount.qualifier,
  from: estimate.from,
  incidents: estimate.incidents,
  published: estimate.published,
  to: estimate.to,
});

const ofClaim = (claim: Claim): Fields => ({ verdict: claim.verdict });

/** Returns an object with its keys in order, without those that have no value. */
const sorted = <Value>(entries: readonly (readonly [string, Value | undefined])[]): Record<string, Value> =>
  Object.fromEntries(
    entries
      .flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Returns every published figure, by record and field, both in the order of their letters. */
export const publishedFigures = ({
  thefts,
  estimates,
  claims,
}: Pick<Data, 'thefts' | 'estimates' | 'claims'>): Figures =>
  sorted(
    [
      ...thefts.map((theft) => [`theft:${theft.id}`, ofTheft(theft)] as const),
      ...estimates.map((estimate) => [`estimate:${estimate.id}`, ofEstimate(estimate)] as const),
      ...claims.map((claim) => [`claim:${claim.id}`, ofClaim(claim)] as const),
    ].map(([record, fields]) => [record, sorted(Object.entries(fields))] as const),
  );
