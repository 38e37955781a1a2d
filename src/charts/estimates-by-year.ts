import type { Estimate } from '#data/estimate.ts';
import type { Data } from '#data/fact-files.ts';
import type { Organisation } from '#data/organisation.ts';
import { estimatesByYear, type PlacedEstimate, type YearOfEstimates } from '#domain/estimates-by-year.ts';
import { recordById } from '#domain/record-by-id.ts';
import { countedUsd, withoutSuspected, yearOf } from '#domain/sums.ts';
import { estimateAmount } from '#i18n/amount.ts';
import { formatNumber, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import { yearHeading } from '#i18n/year-heading.ts';
import type { Locale } from '#locales.ts';
import { estimatesTable } from './estimates-table.ts';
import { roundTicks } from './scale.ts';
import type { RangeFigure, RangeMark, RangesRow, RangesSpec } from './spec.ts';
import { standingNotes } from './standing-words.ts';

const markOf = ({ estimate, revisedBy }: PlacedEstimate): RangeMark => {
  if (estimate.repeats !== undefined) return 'repeat';
  if (estimate.scope === 'part-year') return revisedBy === undefined ? 'part' : 'part-earlier';
  return revisedBy === undefined ? 'latest' : 'earlier';
};

/** An amount given as “up to” has no lower end, one given as “at least” no upper one. */
const endsOf = ({ usd, low, high, qualifier }: Estimate['amount']): Pick<RangeFigure, 'whisker' | 'open'> => {
  if (qualifier === 'at-least') return { open: 'up' };
  if (qualifier === 'range' && low === undefined) return { open: 'down' };
  const whisker = { low: low ?? usd, high: high ?? usd };
  return whisker.low < whisker.high ? { whisker } : {};
};

/** Returns the spans from a producer's first to its latest figure, a span for each period. */
const joinsOf = (own: readonly PlacedEstimate[]): RangesRow['joins'] => {
  const periods = Map.groupBy(own, ({ estimate: { scope, to } }) => (scope === 'annual' ? scope : to));
  return [...periods.values()]
    .map((same) => same.map(({ estimate }) => estimate.amount.usd))
    .map((amounts) => ({ low: Math.min(...amounts), high: Math.max(...amounts) }))
    .filter(({ low, high }) => low < high);
};

/** Returns the figure of a producer that its row says in words: for the whole year before a part, the latest first. */
const statedOf = (own: readonly [PlacedEstimate, ...PlacedEstimate[]]): PlacedEstimate =>
  own.findLast(({ estimate, revisedBy }) => estimate.scope === 'annual' && revisedBy === undefined) ??
  own.findLast(({ revisedBy }) => revisedBy === undefined) ??
  own[0];

const rowsOf = (
  { estimates }: YearOfEstimates,
  organisations: readonly Organisation[],
  data: Pick<Data, 'estimates' | 'organisations'>,
  locale: Locale,
): RangesRow[] =>
  [...Map.groupBy(estimates, ({ estimate }) => estimate.producer)].flatMap(([producer, [first, ...others]]) => {
    if (first === undefined) return [];
    const own = [first, ...others] as const;
    const stated = statedOf([...own]);
    return {
      label: recordById(organisations, producer).name[locale],
      amount: estimateAmount(stated.estimate, locale),
      notes: standingNotes(stated, data, locale),
      figures: own.map((placed) => ({
        mark: markOf(placed),
        usd: placed.estimate.amount.usd,
        ...endsOf(placed.estimate.amount),
      })),
      joins: joinsOf(own),
    };
  });
