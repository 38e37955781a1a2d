import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { origin } from '#address.ts';
import { allCitables, citeExtensions, citeFilePath, type Citable } from '#cite/citable.ts';
import { cslItemOf } from '#cite/csl-item-of.ts';
import { referenceFile } from '#cite/reference-file.ts';
import { data, loadLessons, loadSummaries, loadTextPages } from '#data/load.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import { localeList } from '#locales.ts';

/** One file a thing, language and format: `/cite/en/theft-bybit-2025.bib`. */
export const getStaticPaths = (async () => {
  const ofLocales = await Promise.all(
    localeList.map(async (locale) => {
      const summaries = await loadSummaries(locale);
      const pages = await loadTextPages(locale);
      const lessons = await loadLessons(locale);
      const titleOf = ({ kind, id }: Citable): string | undefined => {
        if (kind === 'article') return summaries.find(({ article }) => article === id)?.entry.data.title;
        if (kind === 'lesson') return lessons.find(({ name }) => name === id)?.entry.data.title;
        return kind === 'page' ? pages.find(({ name }) => name === id)?.entry.data.title : undefined;
      };
      const names = pages.map(({ name }) => name);
      const namesOfLessons = lessons.map(({ name }) => name);
      return allCitables(data, names, namesOfLessons).flatMap((citable) => {
        const written = titleOf(citable);
        const title = written === undefined ? undefined : plainWords(richText(written, locale, data));
        const item = cslItemOf(citable, { data, locale, origin, title });
        return citeExtensions.map((extension) => ({
          params: { file: citeFilePath(citable, locale, extension).replace(/^\/cite\//u, '') },
          props: { item, extension },
        }));
      });
    }),
  );
  return ofLocales.flat();
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Returns the file. */
export const GET: APIRoute<Props> = ({ props: { item, extension } }) => new Response(referenceFile(item, extension));
