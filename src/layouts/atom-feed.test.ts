import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#address.ts';
import { atomFeed } from './atom-feed.ts';

const feed = atomFeed({
  locale: 'en',
  path: 'changes/feed.xml',
  page: 'changes/',
  title: 'Editions & corrections',
  description: 'What changed',
  author: 'Stolen Billions',
  entries: [
    { title: 'A < B', path: 'changes/#b', updated: '2026-12-03', html: '<p>B &amp; C</p>' },
    { title: 'Edition', path: 'changes/#r2026-11', updated: '2026-11-22', html: '<p>First</p>' },
  ],
});

describe('atomFeed(options)', () => {
  it('has what the standard asks of a feed: id, title, updated, author and its own address', () => {
    for (const part of [
      `<id>${origin}/en/changes/feed.xml</id>`,
      '<title>Editions &amp; corrections</title>',
      '<updated>2026-12-03T00:00:00.000Z</updated>',
      '<name>Stolen Billions</name>',
      `<link rel="self" href="${origin}/en/changes/feed.xml"/>`,
      `<link rel="alternate" href="${origin}/en/changes/"/>`,
      '<feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">',
    ])
      assert.ok(feed.includes(part), `${part} is not in\n${feed}`);
  });

  it('gives each entry a permanent id, a day and its full text', () => {
    assert.match(feed, new RegExp(`<id>${origin}/en/changes/#b</id>`, 'u'));
    assert.match(feed, /<updated>2026-11-22T00:00:00\.000Z<\/updated>/u);
    assert.ok(feed.includes('<![CDATA[A &lt; B]]>'));
    assert.ok(feed.includes('<content type="html"><![CDATA[<p>B &amp; C</p>]]></content>'));
  });

  it('refuses to be empty', () => {
    const options = { locale: 'en', path: 'f', page: 'p', title: 't', description: 'd', author: 'a' } as const;
    assert.throws(() => atomFeed({ ...options, entries: [] }), /the feed f has no entry/u);
  });
});
