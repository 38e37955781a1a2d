import { chartNames, type ChartName } from '#charts/names.ts';
import type { Data } from '#data/fact-files.ts';
import { dataSetNames, type DataSetName } from '#datasets/names.ts';
import type { Locale } from '#locales.ts';

/** A data set that can be cited: one of them, or all together. */
export type CitedDataSet = DataSetName | 'all';

/** A thing with a citation of its own. Kind and id stand in the names of files for ever. */
export type Citable =
  | { readonly kind: 'theft' | 'estimate' | 'claim' | 'article' | 'page' | 'lesson' | 'asked'; readonly id: string }
  | { readonly kind: 'chart'; readonly id: ChartName }
  | { readonly kind: 'dataset'; readonly id: CitedDataSet };

/** What a citation is made from. */
export interface CiteContext {
  readonly data: Data;
  readonly locale: Locale;
  /** Where the site is served, such as `https://stolen-billions.example`. */
  readonly origin: string;
  /** Finished headline of an article, a page or a lesson, which its text holds; not needed for other kinds. */
  readonly title?: string | undefined;
}

/** Returns the path of the page that shows it, below the language. */
export const citablePath = ({ kind, id }: Citable): string => {
  switch (kind) {
    case 'theft':
      return `thefts/${id}/`;
    case 'estimate':
      return `estimates/${id}/`;
    case 'claim':
      return `claims/${id}/`;
    case 'article':
      return `articles/${id}/`;
    case 'page':
      return `${id}/`;
    case 'lesson':
      return `teach/${id}/`;
    case 'asked':
      return `press/${id}/`;
    case 'chart':
      return `numbers/#${id}`;
    case 'dataset':
      return `data/#${id}`;
  }
};

/** Returns the path of one of its files. */
export const citeFilePath = ({ kind, id }: Citable, locale: Locale, extension: CiteExtension): string =>
  `/cite/${locale}/${kind}-${id}.${extension}`;

/** Kinds of files: BibTeX, RIS and CSL-JSON. */
export const citeExtensions = ['bib', 'ris', 'json'] as const;
export type CiteExtension = (typeof citeExtensions)[number];

/** Returns everything that can be cited; `pages` are the names of the texts that stand alone, `lessons` of the lessons. */
export const allCitables = (
  { thefts, estimates, claims, articles, asked }: Pick<Data, 'thefts' | 'estimates' | 'claims' | 'articles' | 'asked'>,
  pages: readonly string[] = [],
  lessons: readonly string[] = [],
): Citable[] => [
  ...thefts.map(({ id }) => ({ kind: 'theft', id }) as const),
  ...estimates.map(({ id }) => ({ kind: 'estimate', id }) as const),
  ...claims.map(({ id }) => ({ kind: 'claim', id }) as const),
  ...articles.map(({ id }) => ({ kind: 'article', id }) as const),
  ...asked.map(({ id }) => ({ kind: 'asked', id }) as const),
  ...pages.map((id) => ({ kind: 'page', id }) as const),
  ...lessons.map((id) => ({ kind: 'lesson', id }) as const),
  ...chartNames.map((id) => ({ kind: 'chart', id }) as const),
  ...[...dataSetNames, 'all' as const].map((id) => ({ kind: 'dataset', id }) as const),
];
