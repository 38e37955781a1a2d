import { escape } from 'html-escaper';
import { latestDay } from '#domain/record-dates.ts';
import { feedFormats } from '#i18n/feeds.ts';
import { printable, startOfDay, type FeedContent, type FeedEntry } from './feed.ts';

const words = (text: string): string => escape(printable(text));

/** Markup as it stands: escaped, it would weigh a quarter more. */
const verbatim = (html: string): string => `<![CDATA[${printable(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const tag = (name: string, text: string): string => `<${name}>${words(text)}</${name}>`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${words(href)}"/>`;

const entryXml = ({ address, title, published, updated, html }: FeedEntry): string =>
  [
    '<entry>',
    tag('id', address),
    tag('title', title),
    tag('published', startOfDay(published)),
    tag('updated', startOfDay(updated)),
    link('alternate', address, 'text/html'),
    `<content type="html">${verbatim(html)}</content>`,
    '</entry>',
  ].join('\n');

/** Returns an Atom feed (RFC 4287). Its dates come from the entries, so that a build gives the same feed tomorrow. @throws without entries. */
export const atomFeed = ({
  locale,
  address,
  page,
  title,
  description,
  author,
  licence,
  entries,
}: FeedContent): string => {
  const latest = latestDay(entries.map(({ updated }) => updated));
  if (latest === undefined) throw new Error(`the feed ${address} has no entry`);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    tag('id', address),
    tag('title', title),
    tag('subtitle', description),
    tag('updated', startOfDay(latest)),
    `<author>${tag('name', author.name)}${tag('uri', author.address)}</author>`,
    tag('rights', licence.name),
    link('license', licence.address),
    link('self', address, feedFormats.xml.type),
    link('alternate', page, 'text/html'),
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n')}\n`;
};
