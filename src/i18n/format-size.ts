import { locales, type Locale } from '#locales.ts';

/** Returns the size of a file in words: 124 kB, «124 كيلوبايت». A kilobyte is 1,000 bytes. */
export const formatSize = (bytes: number, locale: Locale): string => {
  const [unit, value] = bytes < 1000 ? (['byte', bytes] as const) : (['kilobyte', bytes / 1000] as const);
  return new Intl.NumberFormat(locales[locale].tag, {
    style: 'unit',
    unit,
    unitDisplay: locale === 'ar' || unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 0,
  })
    .format(value)
    .replace(/[\u200E\u200F\u061C]/gu, '')
    .replace(/[\u00A0\u202F]/gu, ' ');
};
