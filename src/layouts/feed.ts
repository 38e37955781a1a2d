import type { Locale } from '#locales.ts';

/** One entry of a feed: something that has an anchor or a page of its own. */
export interface FeedEntry {
  /** Whole address of its page or of its anchor there; permanent, and so the entry's id. */
  readonly address: string;
  readonly title: string;
  /** Days in UTC: of its first publication here and of its last change. */
  readonly published: string;
  readonly updated: string;
  /** Full text as HTML; links are whole addresses. */
  readonly html: string;
}

/** A feed before it has a format. */
export interface FeedContent {
  readonly locale: Locale;
  /** Whole address of the feed, permanent, and of the page it follows. */
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Name and home page of the publisher. */
  readonly author: { readonly name: string; readonly address: string };
  readonly licence: { readonly name: string; readonly address: string };
  /** The newest change first. */
  readonly entries: readonly FeedEntry[];
}

/** Returns a day in UTC as the moment it begins, as feeds write it: `2026-11-22T00:00:00Z`. */
export const startOfDay = (day: string): string => `${day}T00:00:00Z`;

/** Returns a text without the control characters that XML 1.0 has no way to write. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
