import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atomFeed } from '#layouts/atom-feed.ts';
import { jsonFeed } from '#layouts/json-feed.ts';
import { sampleFeed } from '#layouts/sample-feed.ts';
import { feedProblems } from './feed-problems.ts';

const atom = atomFeed(sampleFeed);
const json = jsonFeed(sampleFeed);

describe('feedProblems(format, feed)', () => {
  const wrong = [
    { name: 'no id', format: 'xml', feed: atom.replace(/<id>.*<\/id>/u, '') },
    { name: 'a day that is no moment', format: 'xml', feed: atom.replace(/T00:00:00Z/u, '') },
    { name: 'an element of another format', format: 'xml', feed: atom.replace('<entry>', '<item></item><entry>') },
    { name: 'a control character', format: 'xml', feed: atom.replace('First', '\u0008') },
    { name: 'an open element', format: 'xml', feed: atom.replace('</entry>', '') },
    { name: 'an older version', format: 'json', feed: json.replace('version/1.1', 'version/1') },
    { name: 'an entry without id', format: 'json', feed: json.replace(/"id": "[^"]*",/u, '') },
    { name: 'a day that is no moment', format: 'json', feed: json.replace(/T00:00:00Z/u, '') },
    { name: 'a field the format has not', format: 'json', feed: json.replace('"language"', '"lang"') },
  ] as const;
  for (const { name, format, feed } of wrong) {
    it(`finds ${name} in ${format}`, async () => assert.notDeepEqual(await feedProblems(format, feed), []));
  }
});
