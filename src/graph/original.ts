import type { CreativeWork } from 'schema-dts';
import type { Article } from '#data/article.ts';
import type { Locale } from '#locales.ts';
import { pageAddress } from './address.ts';

/** Returns the address of a summarised article as a node: a part of the page of its summary. */
export const originalId = ({ id }: Pick<Article, 'id'>, locale: Locale): string =>
  `${pageAddress(locale, `articles/${id}/`)}#original`;

/**
 * Returns the text that a summary is about, as printed. No address of the original is on record, and none is given.
 */
export const original = (article: Article, locale: Locale): CreativeWork => ({
  '@type': 'CreativeWork',
  '@id': originalId(article, locale),
  name: article.originalTitle,
  inLanguage: article.language,
  datePublished: article.published,
  publisher: { '@type': 'Organization', name: article.outlet[locale] },
});
