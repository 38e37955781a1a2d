import { locales, type Locale } from '#locales.ts';

/** Returns the unit a size is said in, its value and the digits after the point. */
const measured = (bytes: number) => {
  if (bytes < 1000) return ['byte', bytes, 0] as const;
  return bytes < 999_500 ? (['kilobyte', bytes / 1000, 0] as const) : (['megabyte', bytes / 1e6, 1] as const);
};

/** Returns the size of a file in words: 124 kB, «124 كيلوبايت»; from a million bytes 1.2 MB. A kilobyte is 1,000 bytes. */
export const formatSize = (bytes: number, locale: Locale): string => {
  const [unit, value, digits] = measured(bytes);
  return new Intl.NumberFormat(locales[locale].tag, {
    style: 'unit',
    unit,
    unitDisplay: locale === 'ar' || unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace(/[\u200E\u200F\u061C]/gu, '')
    .replace(/[\u00A0\u202F]/gu, ' ');
};
