import { Feed } from 'feed';
import { escape as escapeHtml } from 'html-escaper';
import { origin } from '#address.ts';
import { pagePath } from '#i18n/routes.ts';
import type { Locale } from '#locales.ts';

/** One entry of a feed: something that has an anchor or a page of its own. */
export interface FeedEntry {
  readonly title: string;
  /** Path below the language, with its anchor; the entry's permanent id is made of it. */
  readonly path: string;
  /** Day in UTC of the last change. */
  readonly updated: string;
  /** Full text as HTML; links are whole addresses. */
  readonly html: string;
}

interface FeedOptions {
  readonly locale: Locale;
  /** Path of the feed below the language, and of the page it follows. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Name of the publisher. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** Returns the whole address of a path below a language. */
export const wholeAddress = (locale: Locale, path: string): string => new URL(pagePath(locale, path), origin).href;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Returns an Atom feed (RFC 4287). Its dates come from the entries, so that a build gives the same feed tomorrow. @throws without entries. */
export const atomFeed = ({ locale, path, page, title, description, author, entries }: FeedOptions): string => {
  const latest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  if (latest === undefined) throw new Error(`the feed ${path} has no entry`);
  const feed = new Feed({
    id: wholeAddress(locale, path),
    title,
    description,
    updated: midnight(latest),
    generator: false,
    link: wholeAddress(locale, page),
    feedLinks: { atom: wholeAddress(locale, path) },
    author: { name: author, link: wholeAddress(locale, '') },
    copyright: 'CC BY 4.0',
  });
  for (const { title: entryTitle, path: entryPath, updated, html } of entries) {
    const address = wholeAddress(locale, entryPath);
    feed.addItem({ title: escapeHtml(entryTitle), id: address, link: address, date: midnight(updated), content: html });
  }
  // The library knows no language of a feed.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
};
