import type { APIRoute } from 'astro';
import { data } from '#data/load.ts';
import { figureNotes } from '#i18n/figure-notes.ts';
import { localePaths } from '#i18n/locale-paths.ts';
import { pageLocale } from '#i18n/page-locale.ts';

export const getStaticPaths = localePaths;

/** The notes that open beside figures, by the address of what the figure leads to. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(figureNotes(data, pageLocale(params['lang']))));
