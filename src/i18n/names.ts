import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';
import { findRecord } from '#domain/record-by-id.ts';
import type { Locale } from '#locales.ts';
import { formatDate } from './format.ts';

/** Returns the name of a platform with its Latin form after it, where an Arabic page writes it in Arabic letters. */
export const platformName = ({ name, arabicNameIs }: Platform, locale: Locale): string =>
  locale === 'ar' && arabicNameIs !== 'description' && name.ar !== name.en ? `${name.ar} (${name.en})` : name[locale];

/** Returns the short name of a theft in lists: platform and date. */
export const theftName = (theft: Theft, platforms: readonly Platform[], locale: Locale): string => {
  const platform = findRecord(platforms, theft.platform);
  if (platform === undefined) throw new Error(`the platform ${theft.platform} does not exist`);
  return `${platform.name[locale]}${locale === 'ar' ? '، ' : ', '}${formatDate(theft.stolenOn, locale)}`;
};

/** Returns the name of a country from its ISO 3166-1 code, in the language. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
