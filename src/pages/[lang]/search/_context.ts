import { data, loadLessons, loadPageProse, loadSummaries, loadTextPages } from '#data/load.ts';
import type { Locale } from '#locales.ts';
import type { SearchContext } from '#search/search-context.ts';

/** Returns what the index of a language is made from. */
export const searchContext = async (locale: Locale): Promise<SearchContext> => {
  const pages = [...(await loadTextPages(locale)), { name: 'method', entry: await loadPageProse(locale, 'method') }];
  const summaries = await loadSummaries(locale);
  const lessons = await loadLessons(locale);
  return {
    data,
    locale,
    summaries: Object.fromEntries(
      summaries.map(({ article, entry }) => [article, { ...entry.data, body: entry.body ?? '' }]),
    ),
    pages: Object.fromEntries(pages.map(({ name, entry }) => [name, { ...entry.data, body: entry.body ?? '' }])),
    lessons: Object.fromEntries(lessons.map(({ name, entry }) => [name, { ...entry.data, body: entry.body ?? '' }])),
  };
};
