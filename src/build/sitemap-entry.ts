import type { SitemapItem } from '@astrojs/sitemap';
import { base } from '#address.ts';
import { parseData } from '#data/parse-data.ts';
import { lastChanged, type DatedContent } from '#domain/last-changed.ts';
import { alternates } from '#i18n/routes.ts';
import { localeList } from '#locales.ts';
import { readFactTexts } from './read-content.ts';
import { readReleases } from './read-releases.ts';
import { reviewedTexts } from './reviewed-texts.ts';

/** Returns the path of a page below its language; undefined for the doorway, which has none. */
const pathOf = (url: string): string | undefined => {
  const path = new URL(url).pathname.slice(base.length);
  const locale = localeList.find((one) => path.startsWith(`/${one}/`));
  return locale === undefined ? undefined : path.slice(locale.length + 2);
};

/**
 * Returns a function that gives a page of the sitemap the same alternates as its head, and the day it last changed.
 * Content is read at the first page: a configuration is loaded for other ends too.
 */
export const sitemapEntry = (): ((item: SitemapItem) => SitemapItem) => {
  let dated: DatedContent | undefined;
  return ({ url }) => {
    const path = pathOf(url);
    const links = alternates(path ?? '').map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
    // The doorway holds names and no content.
    if (path === undefined) return { url, links };
    dated ??= {
      data: parseData(readFactTexts('content/data')),
      editions: readReleases('content/releases').files,
      reviewed: reviewedTexts('content'),
    };
    const lastmod = lastChanged(path, dated);
    return { url, links, ...(lastmod === undefined ? {} : { lastmod }) };
  };
};
