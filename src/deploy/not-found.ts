import { localeList } from '#locales.ts';
import { covers } from './path-pattern.ts';

/** Page shown for an address that does not exist, by the beginning of the address; the last for all others. */
export const notFoundPages: readonly { readonly start: string; readonly page: string }[] = [
  ...localeList.map((locale) => ({ start: `/${locale}/`, page: `/${locale}/404.html` })),
  { start: '/', page: '/404.html' },
];

/** Returns the page shown for an address that does not exist, in the language of the address. */
export const notFoundPage = (path: string): string =>
  notFoundPages.find(({ start }) => path.startsWith(start))?.page ?? '/404.html';

/** Addresses that are refused though a file lies there: notes for hosts, compressed copies, hidden files. */
export const refused: readonly string[] = ['/_headers', '/*.br', '/*.gz', '*/.*'];

/** The one hidden folder that is public, https://www.rfc-editor.org/rfc/rfc8615. */
export const wellKnown = '/.well-known/*';

/** Returns whether an address is refused. */
export const isRefused = (path: string): boolean =>
  !covers(wellKnown, path) && refused.some((pattern) => covers(pattern, path));
