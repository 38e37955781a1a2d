import { sitePath } from '#address.ts';
import type { Locale } from '#locales.ts';

/** Returns the address of a page in a language. Paths are the same in both: `numbers/`, `articles/<id>/`, '' for home. */
export const pagePath = (locale: Locale, path = ''): string => sitePath(`/${locale}/${path}`);
