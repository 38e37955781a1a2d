import type { Article } from 'schema-dts';
import { origin, sitePath } from '#address.ts';
import { cardPath } from '#cards/card-path.ts';
import type { Article as SummarisedArticle } from '#data/article.ts';
import type { Data } from '#data/fact-files.ts';
import type { Summary } from '#data/summary.ts';
import { licence } from '#datasets/licence.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';
import { original, originalId } from './original.ts';
import { organizationId } from './site-nodes.ts';

/** A text of the site and where it stands. */
export interface TextPlace {
  readonly locale: Locale;
  /** Path below the language. */
  readonly path: string;
  readonly text: Summary;
  readonly data: Data;
  /** What it summarises; none for the site's own texts. Their documents are listed for readers alone: twenty weigh a quarter kilobyte. */
  readonly summarises?: SummarisedArticle;
}

/**
 * Returns a text as https://schema.org/Article describes it. Its date is the day of its last review:
 * no earlier day is on record, and none is made up.
 */
export const textArticle = ({ locale, path, text, data, summarises }: TextPlace): Described => {
  const words = (parts: string): string => plainWords(richText(parts, locale, data));
  const id = `${pageAddress(locale, path)}#article`;
  const about = summarises === undefined ? undefined : refer(originalId(summarises, locale));
  const article: Article = {
    '@type': 'Article',
    '@id': id,
    headline: words(text.title),
    description: words(text.summary),
    image: `${origin}${sitePath(cardPath(locale, path))}`,
    inLanguage: locale,
    dateModified: text.reviewedOn,
    author: refer(organizationId),
    publisher: refer(organizationId),
    license: licence.address,
    ...(about === undefined ? {} : { about, isBasedOn: about }),
  };
  return {
    page: { mainEntity: refer(id), lastReviewed: text.reviewedOn },
    nodes: [article, ...(summarises === undefined ? [] : [original(summarises, locale)])],
  };
};
