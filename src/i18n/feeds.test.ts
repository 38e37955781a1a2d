import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFile, feedsOfPage } from './feeds.ts';

describe('feedFile(name, format)', () => {
  it('lies beside the page it follows', () => {
    assert.equal(feedFile('changes', 'xml'), 'changes/feed.xml');
    assert.equal(feedFile('everything', 'json'), 'feed.json');
  });
});

describe('feedsOfPage(path)', () => {
  const cases = [
    { path: '', names: ['everything'] },
    { path: 'articles/', names: ['articles'] },
    { path: 'articles/a/', names: ['articles'] },
    { path: 'thefts/a/', names: ['thefts'] },
    { path: 'changes/', names: ['everything', 'changes'] },
    { path: 'numbers/', names: [] },
  ];
  for (const { path, names } of cases) {
    it(`of “${path}” is ${names.join(' and ') || 'none'}`, () => assert.deepEqual(feedsOfPage(path), names));
  }
});
