import type { Thing, WebPageLeaf } from 'schema-dts';

/** What the pages of this site are, in the words of schema.org. */
export type PageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'FAQPage' | 'SearchResultsPage';

/** What a page adds to its graph. */
export interface Described {
  /** What the page is, where its path doesn't say it. */
  readonly type?: PageType;
  /** More of the page's own node. */
  readonly page?: Pick<WebPageLeaf, 'about' | 'isBasedOn' | 'lastReviewed' | 'mainEntity'>;
  /** Nodes beside it. */
  readonly nodes?: readonly Thing[];
}
