import { origin, sitePath } from '#address.ts';
import { localeList, type Locale } from '#locales.ts';

/** Returns the address of a page in a language. Paths are the same in both: `numbers/`, `articles/<id>/`, '' for home. */
export const pagePath = (locale: Locale, path = ''): string => sitePath(`/${locale}/${path}`);

/** Returns the whole address of a path of the site, such as `/data/thefts.csv`. */
export const wholeAddress = (path: string): string => new URL(sitePath(path), origin).href;

/** Returns the whole address of a page in a language. */
export const pageAddress = (locale: Locale, path = ''): string => wholeAddress(`/${locale}/${path}`);

/** A language, or what is shown to readers of any other, and the whole address of a page for it. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** Returns the addresses of a page by language; readers of other languages get the doorway for the home page, else English. */
export const alternates = (path: string): Alternate[] => [
  ...localeList.map((locale) => ({ hreflang: locale, href: pageAddress(locale, path) })),
  { hreflang: 'x-default', href: path === '' ? wholeAddress('/') : pageAddress('en', path) },
];
