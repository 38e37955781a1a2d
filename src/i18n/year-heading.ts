import type { DatedEstimate, YearOfEstimates } from '#domain/estimates-by-year.ts';
import type { Locale } from '#locales.ts';
import { estimateAmount } from './amount.ts';
import { formatUsd } from './format.ts';
import { translate } from './translate.ts';

/** Returns what is published about a year, as a heading: its range, its one figure, or that only parts are covered. */
export const yearHeading = (
  { year, range, standing }: Pick<YearOfEstimates<DatedEstimate>, 'year' | 'range' | 'standing'>,
  locale: Locale,
): string => {
  const t = translate(locale);
  if (range !== undefined)
    return t('estimate.yearRange', {
      year: String(year),
      low: formatUsd(range.low, locale),
      high: formatUsd(range.high, locale),
    });
  const [only] = standing;
  return only === undefined
    ? t('estimate.yearPart', { year: String(year) })
    : t('estimate.yearOne', { year: String(year), amount: estimateAmount(only, locale) });
};
