import { dataSetNames, type DataSetName } from '#datasets/names.ts';
import type { PageType } from './described.ts';

/** What a page is, and the data set it lists or shows a record of. */
export interface PageKind {
  readonly type: PageType;
  /** A list shows the whole set; a record is drawn from it. */
  readonly lists?: DataSetName;
  readonly drawnFrom?: readonly DataSetName[];
}

const kinds: Readonly<Record<string, PageKind>> = {
  'articles/': { type: 'CollectionPage' },
  'changes/': { type: 'CollectionPage', lists: 'corrections' },
  'claims/': { type: 'CollectionPage', lists: 'claims' },
  'estimates/': { type: 'CollectionPage', lists: 'estimates' },
  'method/': { type: 'AboutPage', drawnFrom: ['contradictions', 'rejected'] },
  'numbers/': { type: 'WebPage', drawnFrom: ['thefts', 'estimates'] },
  'press/': { type: 'CollectionPage' },
  'search/': { type: 'SearchResultsPage' },
  'sources/': { type: 'CollectionPage', lists: 'sources' },
  'teach/': { type: 'CollectionPage' },
  'thefts/': { type: 'CollectionPage', lists: 'thefts' },
  'timeline/': { type: 'CollectionPage', lists: 'events' },
};

/** Returns what the page of a path below the language is: `thefts/`, `thefts/bybit-2025/`. */
export const pageKind = (path: string): PageKind => {
  const known = kinds[path];
  if (known !== undefined) return known;
  const [section = '', id = ''] = path.split('/');
  const set = dataSetNames.find((name) => name === section);
  if (id !== '' && set !== undefined) return { type: 'WebPage', drawnFrom: [set] };
  if (section === 'platforms') return { type: 'CollectionPage', drawnFrom: ['thefts'] };
  return { type: 'WebPage' };
};
