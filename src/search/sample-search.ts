import { readFactTexts } from '#build/read-content.ts';
import { readTexts } from '#build/read-texts.ts';
import { parseData } from '#data/parse-data.ts';
import type { Locale } from '#locales.ts';
import type { SearchContext } from './search-context.ts';

/** Returns what the index of a language is made from, read from the content of the site. */
export const readSearchContext = (locale: Locale): SearchContext => ({
  data: parseData(readFactTexts('content/data')),
  locale,
  summaries: readTexts('content/summaries', locale),
  pages: readTexts('content/pages', locale),
  lessons: readTexts('content/lessons', locale),
});
