import { origin } from '#address.ts';
import { pagePath } from '#i18n/routes.ts';
import type { Locale } from '#locales.ts';

/** Returns the whole address of a page, or of a thing described there: `numbers/`, `data/#thefts`; '' for home. */
export const pageAddress = (locale: Locale, path = ''): string => `${origin}${pagePath(locale, path)}`;

/** A node of a graph, named where another node refers to it. */
export interface Reference {
  readonly '@id': string;
}

/** Returns a reference to the node of that address. */
export const refer = (address: string): Reference => ({ '@id': address });
