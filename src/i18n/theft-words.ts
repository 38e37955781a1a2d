import type { Organisation } from '#data/organisation.ts';
import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';
import type { Locale } from '#locales.ts';
import { formatDate, formatList, formatUsd } from './format.ts';
import { platformName } from './names.ts';
import { translate } from './translate.ts';

/** Returns the headline of a theft's page: platform, date, amount. */
export const theftTitle = (theft: Theft, platform: Platform, locale: Locale): string =>
  translate(locale)('theft.title', {
    platform: platformName(platform, locale),
    date: formatDate(theft.stolenOn, locale),
    usd: formatUsd(theft.amount.usd, locale),
  });

/** Returns who attributes a theft, on what level, and the range of its amount where sources differ, in words. */
export const theftFinding = (
  { amount, attribution }: Theft,
  organisations: readonly Organisation[],
  locale: Locale,
): string => {
  const t = translate(locale);
  const who = attribution.by.map(
    ({ who: id }) => organisations.find((organisation) => organisation.id === id)?.short[locale] ?? id,
  );
  const said = t(attribution.level === 'suspected' ? 'theft.suspectedBy' : 'theft.saidBy', {
    level: t(`certainty.${attribution.level}`),
    who: formatList(who, locale),
  });
  const { usd, low = usd, high = usd } = amount;
  if (low === high) return said;
  return `${said} ${t('theft.range', { low: formatUsd(low, locale), high: formatUsd(high, locale) })}`;
};
