import type { Locale } from '#locales.ts';
import { pagePath } from './routes.ts';

/** The feeds of a language: all that is new, then its parts. */
export const feedNames = ['everything', 'articles', 'thefts', 'changes'] as const;
export type FeedName = (typeof feedNames)[number];

/** The two formats of every feed, by the end of their addresses: media type and name. */
export const feedFormats = {
  xml: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** The formats in the order readers meet them. */
export const feedFormatList = ['xml', 'json'] as const satisfies readonly FeedFormat[];

/** Returns the page a feed follows, below the language. */
export const feedPage = (name: FeedName): string => (name === 'everything' ? '' : `${name}/`);

/** Returns where a feed lies, below the language: `changes/feed.xml`. Permanent. */
export const feedFile = (name: FeedName, format: FeedFormat): string => `${feedPage(name)}feed.${format}`;

/** Returns the address of a feed in a language. */
export const feedPath = (name: FeedName, format: FeedFormat, locale: Locale): string =>
  pagePath(locale, feedFile(name, format));

/** Returns the feeds that a page names in its head: the one whose entries it holds, or is. */
export const feedsOfPage = (path: string): FeedName[] =>
  path === '' || path === 'changes/'
    ? feedNames.filter((name) => name === 'everything' || feedPage(name) === path)
    : feedNames.filter((name) => name !== 'everything' && path.startsWith(feedPage(name)));
