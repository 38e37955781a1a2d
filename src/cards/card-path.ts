import type { Locale } from '#locales.ts';

/** Returns where the share card of a page lies, from the root of the site: `/cards/ar/thefts/bybit-2025.png`. Permanent. */
export const cardPath = (locale: Locale, path: string): string =>
  `/cards/${locale}/${path === '' ? 'home' : path.replace(/\/$/u, '')}.png`;

/** Where the card of the page in both languages lies. */
export const doorwayCardPath = '/cards/site.png';
