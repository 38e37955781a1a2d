import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { CslItem } from './csl-item.ts';

/** The citation styles, in the order of the block. */
export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * Returns the item as a style needs it to print site, release and day of the data, each once. The site's name is both
 * container and publisher; each style wants one of them, and only APA prints a version with its word.
 */
export const styleItem = (item: CslItem, style: CitationStyle, locale: Locale): CslItem => {
  const t = translate(locale);
  const { 'container-title': container, publisher, author, ...rest } = item;
  const { genre, version: release } = item;
  const date = formatDate(item.issued['date-parts'][0].join('-').replace(/-(?=\d(?:-|$))/gu, '-0'), locale);
  const isOurs = author?.length === 1 && author[0]?.literal === publisher;
  const authored = author === undefined ? {} : { author };
  switch (style) {
    case 'apa':
      // A versioned work: year, version, form in brackets. The publisher is left out where it is the author.
      return {
        ...rest,
        ...authored,
        type: 'dataset',
        genre: t('cite.genreAsOf', { genre, date }),
        ...(isOurs || publisher === undefined ? {} : { publisher }),
      };
    case 'mla':
      // An organisation that publishes its own work is named as the container only.
      return {
        ...rest,
        ...(isOurs ? {} : authored),
        ...(container === undefined ? {} : { 'container-title': container }),
        version: t('cite.release', { release }),
        // The optional last element.
        archive: t('cite.asOf', { date }),
      };
    case 'chicago':
      return {
        ...rest,
        ...authored,
        type: 'dataset',
        ...(container === undefined ? {} : { 'container-title': container }),
        genre: t('cite.genreRelease', { genre, release, date }),
      };
  }
};
