import type { Data } from '#data/fact-files.ts';
import type { Summary } from '#data/summary.ts';
import type { Locale } from '#locales.ts';

/** What the cards of one language are made from. */
export interface CardContext {
  readonly data: Data;
  readonly locale: Locale;
  /** Where the site is served, such as `https://site.example`. */
  readonly origin: string;
  /** Title and finding of the summaries, of the pages of prose and of the lessons, by id. */
  readonly summaries: Readonly<Record<string, Summary>>;
  readonly pages: Readonly<Record<string, Summary>>;
  readonly lessons: Readonly<Record<string, Summary>>;
}
