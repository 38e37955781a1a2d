import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesAbove } from './trail.ts';

describe('pagesAbove(locale, path)', () => {
  const cases = [
    { name: 'nothing above the home page', path: '', expected: [] },
    { name: 'the home page above a section', path: 'thefts/', expected: [''] },
    { name: 'the list above a record', path: 'thefts/bybit-2025/', expected: ['', 'thefts/'] },
    { name: 'the thefts above a platform, which has no list', path: 'platforms/upbit/', expected: ['', 'thefts/'] },
    { name: 'the press page above what belongs to it', path: 'press/names/', expected: ['', 'press/'] },
  ];
  for (const { name, path, expected } of cases)
    it(`finds ${name}`, () => {
      assert.deepEqual(
        pagesAbove('en', path).map((step) => step.path),
        expected,
      );
    });

  it('names pages in the language', () => {
    assert.deepEqual(
      pagesAbove('en', 'thefts/bybit-2025/').map((step) => step.name),
      ['Stolen Billions', 'Thefts'],
    );
    for (const { name } of pagesAbove('ar', 'thefts/bybit-2025/')) assert.match(name, /^[\p{Script=Arabic} ]+$/u);
  });

  it('refuses a page that no list leads to', () => {
    assert.throws(() => pagesAbove('en', 'islands/one/'), /no list leads to islands\/one\//u);
  });
});
