import type { Platform } from '#data/platform.ts';
import { otherLocale, type Locale } from '#locales.ts';
import type { Described } from './described.ts';

/** Returns what was robbed by all its names. It may be a firm, a program or a person's purse: no narrower type holds of all. */
export const platformThing = ({ name, aliases = [] }: Platform, locale: Locale): Described => ({
  page: {
    about: { '@type': 'Thing', name: name[locale], alternateName: [name[otherLocale(locale)], ...aliases] },
  },
});
