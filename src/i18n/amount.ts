import type { Estimate } from '#data/estimate.ts';
import type { Locale } from '#locales.ts';
import { formatDate, formatUsd } from './format.ts';
import { translate } from './translate.ts';

/** Returns the amount of an estimate in words, with its qualifier: “at least $2 billion”, «نحو 1.3 مليار دولار». */
export const estimateAmount = ({ amount }: Pick<Estimate, 'amount'>, locale: Locale): string => {
  const t = translate(locale);
  const { usd, low = usd, high = usd, qualifier } = amount;
  if (qualifier === 'range' && amount.low === undefined)
    return t('estimate.amount_up-to', { usd: formatUsd(high, locale) });
  if (qualifier === 'range' && low !== high)
    return t('estimate.amount_range', { low: formatUsd(low, locale), high: formatUsd(high, locale) });
  return t(`estimate.amount_${qualifier === 'range' ? 'about' : qualifier}`, { usd: formatUsd(usd, locale) });
};

/** Returns the period of an estimate in words: its year where it covers one, else its first and last day. */
export const estimatePeriod = (
  { from, to, scope }: Pick<Estimate, 'from' | 'to' | 'scope'>,
  locale: Locale,
): string => {
  const year = from.slice(0, 4);
  if (scope === 'annual' && to.startsWith(year)) return year;
  const t = translate(locale);
  // The last day of a month stands for the whole month.
  const isMonthEnd = new Date(Date.parse(to) + 86_400_000).getUTCDate() === 1;
  const end = formatDate(isMonthEnd ? to.slice(0, 7) : to, locale);
  return from.endsWith('-01-01') && to.startsWith(year)
    ? t('estimate.until', { to: end })
    : t('estimate.from', { from: formatDate(from.endsWith('-01') ? from.slice(0, 7) : from, locale), to: end });
};
