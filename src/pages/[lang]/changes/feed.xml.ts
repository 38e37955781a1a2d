import type { APIRoute } from 'astro';
import { correctionHtml, editionHtml } from '#components/changes/changes-feed.ts';
import { data, releaseFiles } from '#data/load.ts';
import { editionHistory, latestFirst } from '#domain/edition-history.ts';
import { correctionWords, editionWords } from '#i18n/changes-words.ts';
import { localePaths } from '#i18n/locale-paths.ts';
import { pageLocale } from '#i18n/page-locale.ts';
import { translate } from '#i18n/translate.ts';
import { atomFeed, wholeAddress, type FeedEntry } from '#layouts/atom-feed.ts';

export const getStaticPaths = localePaths;

/** The editions and the corrections of a language as an Atom feed, the latest first. */
export const GET: APIRoute = ({ params }) => {
  const locale = pageLocale(params['lang']);
  const t = translate(locale);
  const address = (path: string): string => wholeAddress(locale, path);
  const editions = editionHistory(releaseFiles).map((step): FeedEntry => {
    const words = editionWords(step, locale, data);
    const path = `changes/#${words.anchor}`;
    return { title: words.title, path, updated: words.asOf, html: editionHtml(words, locale, address) };
  });
  const corrections = latestFirst(data.corrections).map((correction): FeedEntry => {
    const words = correctionWords(correction, locale, data);
    const title = t('changes.correctionTitle', { record: words.record.name, field: words.field });
    const path = `changes/#${words.anchor}`;
    return { title, path, updated: words.on, html: correctionHtml(words, locale, address) };
  });
  const feed = atomFeed({
    locale,
    path: 'changes/feed.xml',
    page: 'changes/',
    title: t('changes.feedTitle'),
    description: t('changes.lead'),
    author: t('site.name'),
    entries: [...corrections, ...editions].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
