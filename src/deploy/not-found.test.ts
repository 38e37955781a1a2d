import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isRefused, notFoundPage, notFoundPages } from './not-found.ts';

describe('notFoundPage(path)', () => {
  for (const [path, page] of [
    ['/ar/nothing/', '/ar/404.html'],
    ['/en/a/b.json', '/en/404.html'],
    ['/nothing', '/404.html'],
    ['/arabic/', '/404.html'],
  ] as const)
    it(`of ${path} is ${page}`, () => assert.equal(notFoundPage(path), page));
});

describe('isRefused(path)', () => {
  it('hides notes for hosts, compressed copies and hidden files', () => {
    for (const path of ['/_headers', '/ar/index.html.br', '/a.gz', '/.git/config', '/ar/.env'])
      assert.ok(isRefused(path), path);
  });

  it('shows all else, and the one hidden folder that is public', () => {
    for (const path of ['/', '/ar/', '/data/a-2026.11.zip', '/.well-known/security.txt'])
      assert.ok(!isRefused(path), path);
  });
});

describe('netlify.toml', () => {
  it('names the same pages', () => {
    const text = readFileSync(`${import.meta.dirname}/netlify.toml`, 'utf8');
    const named = [...text.matchAll(/^ {2}from = "(.*)\*"\n {2}to = "(.*)"\n {2}status = 404$/gmu)];
    assert.deepEqual(
      named.map(([, start, page]) => ({ start, page })),
      notFoundPages,
    );
  });
});
