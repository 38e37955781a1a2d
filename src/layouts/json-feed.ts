import { printable, startOfDay, type FeedContent } from './feed.ts';

/** Returns a feed in JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ @throws without entries. */
export const jsonFeed = ({
  locale,
  address,
  page,
  title,
  description,
  author,
  licence,
  entries,
}: FeedContent): string => {
  if (entries.length === 0) throw new Error(`the feed ${address} has no entry`);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language: locale,
    authors: [{ name: author.name, url: author.address }],
    // The format has no field for a licence; fields of one's own begin with a line.
    _license: { name: licence.name, url: licence.address },
    items: entries.map(({ address: id, title: entryTitle, html, published, updated }) => ({
      id,
      url: id,
      title: entryTitle,
      content_html: printable(html),
      date_published: startOfDay(published),
      date_modified: startOfDay(updated),
      language: locale,
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
};
