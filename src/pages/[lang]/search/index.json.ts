import type { APIRoute } from 'astro';
import { localePaths } from '#i18n/locale-paths.ts';
import { pageLocale } from '#i18n/page-locale.ts';
import { makeSearchFile } from '#search/make-search-file.ts';
import { searchRecords } from '#search/search-records.ts';
import { searchContext } from './_context.ts';

export const getStaticPaths = localePaths;

/** The index that the search of a language loads when its field is first used. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(makeSearchFile(searchRecords(await searchContext(pageLocale(params['lang']))))));
