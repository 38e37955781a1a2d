import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '#locales.ts';
import { citedSources, citingParts } from './cited-sources.ts';
import { parseData } from './parse-data.ts';
import { parseReleaseCharts } from './release-charts.ts';
import { inOrderOfClosing, parseReleaseFile } from './release-file.ts';
import type { Source } from './source.ts';

const files = import.meta.glob<string>('/content/data/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Every fact of the site, read once a build. */
export const data = parseData(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.yaml$/gu, ''), text])),
);

const frozen = import.meta.glob<string>('/content/releases/*.json', { query: '?raw', import: 'default', eager: true });

/** The editions published so far as they were published, the oldest first. */
export const releaseFiles = inOrderOfClosing(Object.values(frozen).map(parseReleaseFile));

const frozenCharts = import.meta.glob<string>('/content/releases/charts/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the charts of each edition published so far are computed from. */
export const releaseCharts = Object.values(frozenCharts).map(parseReleaseCharts);

/** One half of a summary with its article. */
export interface LoadedSummary {
  readonly article: string;
  readonly entry: CollectionEntry<'summaries'>;
}

const readSummaries = async (locale: Locale): Promise<readonly LoadedSummary[]> => {
  const entries = await getCollection('summaries', ({ id }) => id.startsWith(`${locale}/`));
  const published = new Map(data.articles.map((article) => [article.id, article.published]));
  return entries
    .map((entry) => ({ article: entry.id.slice(locale.length + 1), entry }))
    .sort((a, b) => (published.get(b.article) ?? '').localeCompare(published.get(a.article) ?? '', 'en'));
};

const summaries = new Map<Locale, Promise<readonly LoadedSummary[]>>();

/** Returns the summaries in a language, the newest article first. Every claim asks for them: they are read once. */
export const loadSummaries = (locale: Locale): Promise<readonly LoadedSummary[]> => {
  const known = summaries.get(locale) ?? readSummaries(locale);
  summaries.set(locale, known);
  return known;
};

/** Returns the prose of a page in a language. @throws when `content/pages` has none of that name. */
export const loadPageProse = async (locale: Locale, name: string): Promise<CollectionEntry<'pages'>> => {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (entry === undefined) throw new Error(`content/pages/${locale}/${name}.mdx does not exist`);
  return entry;
};

/** Returns the texts of pages in a language, by name, but for the one that stands among lists of its own: `method`. */
export const loadTextPages = async (
  locale: Locale,
): Promise<{ readonly name: string; readonly entry: CollectionEntry<'pages'> }[]> =>
  (await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`)))
    .map((entry) => ({ name: entry.id.slice(locale.length + 1), entry }))
    .filter(({ name }) => name !== 'method');

/** Returns the lessons in a language, by name, in the order of their files. */
export const loadLessons = async (
  locale: Locale,
): Promise<{ readonly name: string; readonly entry: CollectionEntry<'lessons'> }[]> =>
  (await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`)))
    .map((entry) => ({ name: entry.id.slice(locale.length + 1), entry }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** A text that cites: the summary of an article, a page, or a lesson. The parameters of its route name it. */
export interface CitingText {
  readonly article?: string | undefined;
  readonly page?: string | undefined;
  readonly lesson?: string | undefined;
}

const cited = new Map<string, readonly Source[]>();

const bodyOf = async ({ article, page, lesson }: CitingText): Promise<string> => {
  if (lesson !== undefined) return (await loadLessons('ar')).find(({ name }) => name === lesson)?.entry.body ?? '';
  if (page !== undefined) return (await loadPageProse('ar', page)).body ?? '';
  const summary = (await loadSummaries('ar')).find((candidate) => candidate.article === article);
  if (summary === undefined) throw new Error(`content/summaries/ar/${article ?? ''}.mdx does not exist`);
  return summary.entry.body ?? '';
};

/** Returns the sources of a text in the order of their numbers. Both halves share that order. */
export const loadCitedSources = async ({ article, page, lesson }: CitingText): Promise<readonly Source[]> => {
  const key = `${article ?? ''}/${page ?? ''}/${lesson ?? ''}`;
  const known = cited.get(key);
  if (known !== undefined) return known;
  const sources = citedSources(citingParts(await bodyOf({ article, page, lesson })), data.claims, data.sources);
  cited.set(key, sources);
  return sources;
};
