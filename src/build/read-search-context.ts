import { readFrontMatter } from '#data/front-matter.ts';
import { parseData } from '#data/parse-data.ts';
import type { Locale } from '#locales.ts';
import type { SearchContext, SearchedText } from '#search/search-context.ts';
import { readFactTexts, readProse } from './read-content.ts';

const readTexts = (directory: string, locale: Locale): Record<string, SearchedText> =>
  Object.fromEntries(
    Object.entries(readProse(directory)).flatMap(([path, text]) => {
      const { frontMatter } = readFrontMatter(`${directory}/${path}`, text);
      if (frontMatter === undefined || !path.startsWith(`${locale}/`)) return [];
      const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
      return [[path.slice(locale.length + 1).replace(/\.mdx$/u, ''), { ...frontMatter, body }]];
    }),
  );

/** Returns what the index of a language is made from, read from the content of the site. */
export const readSearchContext = (locale: Locale): SearchContext => ({
  data: parseData(readFactTexts('content/data')),
  locale,
  summaries: readTexts('content/summaries', locale),
  pages: readTexts('content/pages', locale),
  lessons: readTexts('content/lessons', locale),
});
