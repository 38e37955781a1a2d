import type { Data } from '#data/fact-files.ts';
import type { Summary } from '#data/summary.ts';
import type { Locale } from '#locales.ts';

/** A text of the site with its words, as written. */
export interface SearchedText extends Summary {
  readonly body: string;
}

/** What the index of one language is made from. */
export interface SearchContext {
  readonly data: Data;
  readonly locale: Locale;
  /** Summaries of articles, texts of the site’s own, and lessons, by name. */
  readonly summaries: Readonly<Record<string, SearchedText>>;
  readonly pages: Readonly<Record<string, SearchedText>>;
  readonly lessons: Readonly<Record<string, SearchedText>>;
}
