import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';
import { sumUsd } from '#domain/sums.ts';
import type { Locale } from '#locales.ts';
import { formatUsd } from './format.ts';
import { platformName } from './names.ts';
import { translate } from './translate.ts';

/** Returns the headline of a platform's page and what it lost, from the thefts from it. */
export const platformWords = (
  platform: Platform,
  thefts: readonly Theft[],
  locale: Locale,
): { readonly title: string; readonly lead: string } => {
  const t = translate(locale);
  return {
    title: t('platform.title', { platform: platform.name[locale], count: thefts.length }),
    lead: t('platform.lead', { platform: platformName(platform, locale), usd: formatUsd(sumUsd(thefts), locale) }),
  };
};
