import type { PlacedEstimate } from '#domain/estimates-by-year.ts';
import { recordById } from '#domain/record-by-id.ts';
import { estimatePeriod } from '#i18n/amount.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { ChartEstimate, ChartRecords } from './chart-records.ts';

type Facts = Pick<ChartRecords, 'estimates' | 'organisations'>;
type Placed = PlacedEstimate<ChartEstimate>;

const repeatsWords = ({ estimate }: Placed, data: Facts, locale: Locale): string | undefined =>
  estimate.repeats === undefined
    ? undefined
    : translate(locale)('estimatesByYear.repeats', {
        producer: recordById(data.organisations, recordById(data.estimates, estimate.repeats).producer).name[locale],
      });

/** Returns how a figure stands, in words: first, latest or both, or whose figure it repeats. */
export const standingWords = (placed: Placed, data: Facts, locale: Locale): string => {
  const isFirst = placed.estimate.revises === undefined;
  const standing =
    placed.revisedBy === undefined ? (isFirst ? 'only' : 'latest') : isFirst ? ('first' as const) : 'between';
  return repeatsWords(placed, data, locale) ?? translate(locale)(`estimatesByYear.standing_${standing}`);
};

/** Returns what the row of a figure must say beside its amount: a period shorter than the year, and what keeps it out of the range. */
export const rowNotes = (placed: Placed, data: Facts, locale: Locale): string[] => {
  const { estimate, revisedBy } = placed;
  const t = translate(locale);
  return [
    estimate.scope === 'part-year' ? estimatePeriod(estimate, locale) : undefined,
    repeatsWords(placed, data, locale),
    revisedBy === undefined ? undefined : t('estimatesByYear.standing_between'),
    estimate.covers === 'crypto-and-banks' ? t('estimate.includesBanks') : undefined,
    estimate.amountIsOurs === true ? t('estimate.amountIsOurs') : undefined,
  ].filter((note) => note !== undefined);
};
