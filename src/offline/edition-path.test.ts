import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionPath, pagePathOf, scriptOf } from './edition-path.ts';

describe('editionPath(address, locale)', () => {
  const cases = [
    { address: '/en/', file: 'index.html', rest: '' },
    { address: '/en/thefts/bybit-2025/', file: 'thefts/bybit-2025/index.html', rest: '' },
    { address: '/en/numbers/?from=2019#thefts-by-year', file: 'numbers/index.html', rest: '?from=2019#thefts-by-year' },
    { address: '/en/figures.json', file: 'figures.json', rest: '' },
    { address: '/data/thefts.csv', file: 'data/thefts.csv', rest: '' },
    { address: '/icon.svg', file: 'icon.svg', rest: '' },
  ];
  for (const { address, file, rest } of cases) {
    it(`puts ${address} at ${file}${rest}`, () => {
      assert.deepEqual(editionPath(address, 'en'), { file, rest });
    });
  }

  for (const address of [
    '/',
    '/ar/',
    '/ar/thefts/',
    '/embed/en/thefts-by-year/',
    'https://fbi.gov/',
    '#main',
    'x.csv',
  ]) {
    it(`has no place for ${address}`, () => {
      assert.equal(editionPath(address, 'en'), undefined);
    });
  }
});

describe('pagePathOf(file, locale)', () => {
  for (const address of ['/en/', '/en/thefts/bybit-2025/', '/en/glossary/#mixer', '/en/numbers/?from=2019#a']) {
    it(`finds the way back to ${address}`, () => {
      const { file = '', rest = '' } = editionPath(address, 'en') ?? {};
      assert.equal(pagePathOf(file + rest, 'en'), address);
    });
  }
});

describe('scriptOf(file)', () => {
  it('gives each file its own script, citations one', () => {
    assert.equal(scriptOf('data/thefts.csv'), 'data/thefts.csv.js');
    assert.equal(scriptOf('cite/en/theft-bybit-2025.bib'), 'cite.js');
  });
});
