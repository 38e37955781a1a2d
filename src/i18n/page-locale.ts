import type { Locale } from '#locales.ts';

/** Returns the language of the page a component stands in, from `Astro.currentLocale`. @throws outside the two languages. */
export const pageLocale = (currentLocale: string | undefined): Locale => {
  if (currentLocale === 'ar' || currentLocale === 'en') return currentLocale;
  throw new Error(`no page in “${currentLocale ?? 'no language'}” may hold prose`);
};
