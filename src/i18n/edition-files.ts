import type { Locale } from '#locales.ts';

/** Kinds of files of the offline edition: pages for a browser, and a file for Kiwix. */
export const editionFormats = ['zip', 'zim'] as const;
export type EditionFormat = (typeof editionFormats)[number];

/** Returns the kinds a build makes: a ZIM file needs the tools of openZIM. */
export const builtEditionFormats = (hasZim: boolean): EditionFormat[] =>
  editionFormats.filter((format) => hasZim || format !== 'zim');

/** Returns the permanent path of an offline edition below the site. */
export const editionFile = (release: string, locale: Locale, format: EditionFormat): string =>
  `/offline/stolen-billions-${release}.${locale}.${format}`;
