import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseData } from '#data/parse-data.ts';
import { licence } from '#datasets/licence.ts';
import { feedFile, feedFormatList, feedNames, feedPage, type FeedFormat } from '#i18n/feeds.ts';
import { pageAddress } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { atomFeed } from '#layouts/atom-feed.ts';
import type { FeedContent } from '#layouts/feed.ts';
import { jsonFeed } from '#layouts/json-feed.ts';
import { localeList, type Locale } from '#locales.ts';
import { feedEntries, type FeedFacts } from './feed-entries.ts';
import { feedText } from './feed-text.ts';
import { readFactTexts } from './read-content.ts';
import { readReleases } from './read-releases.ts';
import { reviewedTexts } from './reviewed-texts.ts';

const writers = { xml: atomFeed, json: jsonFeed } as const satisfies Record<FeedFormat, (feed: FeedContent) => string>;

/** Writes the feeds into the built site. Entries hold what their pages show: they are read there. */
export const feeds = (): AstroIntegration => ({
  name: 'feeds',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const facts: FeedFacts = {
        data: parseData(readFactTexts('content/data')),
        releases: readReleases('content/releases').files,
        reviewed: reviewedTexts('content'),
        read: (locale, path) =>
          feedText(readFileSync(join(root, locale, path, 'index.html'), 'utf8'), {
            locale,
            address: pageAddress(locale, path),
          }),
      };
      const write = (locale: Locale): void => {
        const t = translate(locale);
        const entries = feedEntries(locale, facts);
        for (const name of feedNames) {
          for (const format of feedFormatList) {
            const path = feedFile(name, format);
            const file = join(root, locale, path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(
              file,
              writers[format]({
                locale,
                address: pageAddress(locale, path),
                page: pageAddress(locale, feedPage(name)),
                title: t('feeds.title', { name: t(`feeds.name_${name}`) }),
                description: t(`feeds.about_${name}`),
                author: { name: t('site.name'), address: pageAddress(locale) },
                licence: { name: licence.title, address: licence.address },
                entries: entries[name],
              }),
            );
          }
        }
      };
      localeList.forEach(write);
      logger.info(`${localeList.length * feedNames.length * feedFormatList.length} feeds`);
    },
  },
});
