import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedProblems } from '#build/feed-problems.ts';
import { jsonFeed } from './json-feed.ts';
import { sampleFeed } from './sample-feed.ts';

const text = jsonFeed(sampleFeed);

describe('jsonFeed(feed)', () => {
  it('is JSON Feed 1.1 by its schema', async () => {
    assert.deepEqual(await feedProblems('json', text), []);
  });

  it('gives each entry a permanent id, its days, its language and its full text', () => {
    const feed: unknown = JSON.parse(text);
    assert.ok(typeof feed === 'object' && feed !== null && 'items' in feed && Array.isArray(feed.items));
    assert.deepEqual(feed.items[1], {
      id: 'https://site.example/ar/changes/#r2026-11',
      url: 'https://site.example/ar/changes/#r2026-11',
      title: 'Edition',
      content_html: '<p>First</p>',
      date_published: '2026-11-22T00:00:00Z',
      date_modified: '2026-11-22T00:00:00Z',
      language: 'ar',
    });
  });

  it('refuses to be empty', () => {
    assert.throws(() => jsonFeed({ ...sampleFeed, entries: [] }), /has no entry/u);
  });
});
