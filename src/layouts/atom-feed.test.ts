import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedProblems } from '#build/feed-problems.ts';
import { atomFeed } from './atom-feed.ts';
import { sampleFeed } from './sample-feed.ts';

const feed = atomFeed(sampleFeed);

describe('atomFeed(feed)', () => {
  it('is Atom by the grammar of the standard', async () => {
    assert.deepEqual(await feedProblems('xml', feed), []);
  });

  it('says its id, its newest change, its language, author, licence and addresses', () => {
    for (const part of [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">',
      '<id>https://site.example/ar/changes/feed.xml</id>',
      '<title>Editions &amp; corrections</title>',
      '<updated>2026-12-03T00:00:00Z</updated>\n<author><name>Stolen Billions</name>',
      '<link rel="license" href="https://licence.example/by/"/>',
      '<link rel="self" type="application/atom+xml" href="https://site.example/ar/changes/feed.xml"/>',
      '<link rel="alternate" type="text/html" href="https://site.example/ar/changes/"/>',
    ])
      assert.ok(feed.includes(part), `${part} is not in\n${feed}`);
  });

  it('gives each entry a permanent id, its days and its full text', () => {
    assert.ok(feed.includes('<entry>\n<id>https://site.example/ar/changes/#b</id>\n<title>A &lt; B</title>'));
    assert.ok(feed.includes('<published>2026-11-22T00:00:00Z</published>\n<updated>2026-12-03T00:00:00Z</updated>'));
    assert.ok(feed.includes('<content type="html"><![CDATA[<p>First</p>]]></content>'));
  });

  it('leaves out what XML can’t write and closes no section early', () => {
    assert.ok(feed.includes('<![CDATA[<p>B &amp; C ]]&gt; ]]]]><![CDATA[></p>]]>'));
  });

  it('refuses to be empty', () => {
    assert.throws(() => atomFeed({ ...sampleFeed, entries: [] }), /feed\.xml has no entry/u);
  });
});
