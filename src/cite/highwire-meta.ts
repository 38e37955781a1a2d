import type { CslItem } from './csl-item.ts';

/** A `meta` element: its name and content. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Returns the Highwire Press tags of a page, which Google Scholar and Zotero read:
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export const highwireMeta = (item: CslItem): MetaTag[] => {
  const [year = 0, month = 1, day = 1] = item.issued['date-parts'][0];
  const date = `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
  return [
    { name: 'citation_title', content: item.title },
    ...(item.author ?? []).map(({ literal }) => ({ name: 'citation_author', content: literal })),
    { name: 'citation_publication_date', content: date },
    { name: 'citation_online_date', content: date },
    ...(item.publisher === undefined ? [] : [{ name: 'citation_publisher', content: item.publisher }]),
    { name: 'citation_language', content: item.language.slice(0, 2) },
    { name: 'citation_public_url', content: item.URL },
    { name: 'citation_abstract_html_url', content: item.URL },
  ];
};
