import { correctionHtml, editionHtml } from '#components/changes/changes-feed.ts';
import type { Data } from '#data/fact-files.ts';
import { currentRelease } from '#domain/current-release.ts';
import { editionHistory, latestFirst } from '#domain/edition-history.ts';
import { lastChanged, type DatedContent } from '#domain/last-changed.ts';
import { latestDay, recordDates } from '#domain/record-dates.ts';
import type { ReleaseFile } from '#data/release-file.ts';
import { correctionWords, editionWords } from '#i18n/changes-words.ts';
import type { FeedName } from '#i18n/feeds.ts';
import { pageAddress } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import type { FeedEntry } from '#layouts/feed.ts';
import type { Locale } from '#locales.ts';
import type { FeedText } from './feed-text.ts';

/** What the entries of feeds are made from. */
export interface FeedFacts {
  readonly data: Data;
  /** The editions published so far, the oldest first. */
  readonly releases: readonly ReleaseFile[];
  readonly reviewed: DatedContent['reviewed'];
  /** Returns the content of a built page, given its path below the language. */
  readonly read: (locale: Locale, path: string) => FeedText;
}

/** Entries that the feed of everything holds at most: readers fetch it often, and older ones stand in the other feeds. */
export const newestEntries = 50;

const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));

/** A page as an entry: it was published with the first edition that holds one of its records. */
const pageEntry = (
  path: string,
  records: readonly string[],
  locale: Locale,
  { data, releases, reviewed, read }: FeedFacts,
): FeedEntry => {
  const editions = releases;
  const { asOf } = currentRelease(data.releases);
  const { published } = recordDates(records, { editions, corrections: data.corrections, asOf });
  const changed = lastChanged(path, { data, editions, reviewed });
  // A text reviewed while its edition was being made changed, for readers, with the edition.
  const updated = latestDay(changed === undefined ? [published] : [published, changed]) ?? published;
  return { address: pageAddress(locale, path), ...read(locale, path), published, updated };
};

const articleEntries = (locale: Locale, facts: FeedFacts): FeedEntry[] =>
  facts.data.articles
    .toSorted((a, b) => b.published.localeCompare(a.published, 'en'))
    .map(({ id }) => {
      const claims = facts.data.claims.filter(({ article }) => article === id).map((claim) => `claim:${claim.id}`);
      return pageEntry(`articles/${id}/`, claims, locale, facts);
    });

const theftEntries = (locale: Locale, facts: FeedFacts): FeedEntry[] =>
  facts.data.thefts
    .toSorted((a, b) => b.stolenOn.localeCompare(a.stolenOn, 'en'))
    .map(({ id }) => pageEntry(`thefts/${id}/`, [`theft:${id}`], locale, facts));

const changeEntries = (locale: Locale, { data, releases }: FeedFacts): FeedEntry[] => {
  const t = translate(locale);
  const address = (path: string): string => pageAddress(locale, path);
  const corrections = latestFirst(data.corrections).map((correction): FeedEntry => {
    const words = correctionWords(correction, locale, data);
    return {
      address: address(`changes/#${words.anchor}`),
      title: t('changes.correctionTitle', { record: words.record.name, field: words.field }),
      published: words.on,
      updated: words.on,
      html: correctionHtml(words, locale, address),
    };
  });
  const editions = editionHistory(releases).map((step): FeedEntry => {
    const words = editionWords(step, locale, data);
    return {
      address: address(`changes/#${words.anchor}`),
      title: words.title,
      published: words.asOf,
      updated: words.asOf,
      html: editionHtml(words, locale, address),
    };
  });
  return [...corrections, ...editions];
};

/** Returns the entries of every feed of a language, the newest change first. */
export const feedEntries = (locale: Locale, facts: FeedFacts): Readonly<Record<FeedName, readonly FeedEntry[]>> => {
  const changes = newestFirst(changeEntries(locale, facts));
  const articles = newestFirst(articleEntries(locale, facts));
  const thefts = newestFirst(theftEntries(locale, facts));
  return {
    everything: newestFirst([...changes, ...articles, ...thefts]).slice(0, newestEntries),
    articles,
    thefts,
    changes,
  };
};
