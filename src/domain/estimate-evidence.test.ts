import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Estimate } from '#data/estimate.ts';
import type { Source } from '#data/source.ts';
import { estimateSources } from './estimate-evidence.ts';

const sources: readonly Source[] = ['report', 'press', 'other'].map((id) => ({
  id,
  title: id,
  titleLang: 'en',
  publisher: 'x',
  kind: 'news',
  reading: 'page',
}));

const estimate: Estimate = {
  id: 'a',
  producer: 'fbi',
  edition: { ar: 'x', en: 'x' },
  scope: 'annual',
  covers: 'crypto',
  from: '2024-01-01',
  to: '2024-12-31',
  amount: { usd: 1, qualifier: 'about' },
  published: '2025-01-10',
  method: { ar: 'x', en: 'x' },
  source: 'report',
  publisherTextRead: true,
  quote: 'own words',
  quoteLang: 'en',
};

describe('estimateSources(estimate, sources)', () => {
  const cases: readonly { readonly name: string; readonly input: Partial<Estimate>; readonly expected: string[] }[] = [
    { name: 'the publication with its words', input: {}, expected: ['report: own words'] },
    {
      name: 'the publication without words where they were read elsewhere',
      input: { readIn: 'press' },
      expected: ['report: ', 'press: own words'],
    },
    { name: 'one source where both are the same', input: { readIn: 'report' }, expected: ['report: own words'] },
    {
      name: 'further words with their sources, each source once',
      input: {
        readIn: 'press',
        evidence: [
          { source: 'other', quote: 'first' },
          { source: 'press', quote: 'second' },
          { source: 'report', quote: 'third' },
        ],
      },
      expected: ['report: third', 'press: own words | second', 'other: first'],
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => {
      const found = estimateSources({ ...estimate, ...input }, sources);
      assert.deepEqual(
        found.map(({ source, quotes }) => `${source.title}: ${quotes.map(({ quote }) => quote).join(' | ')}`),
        expected,
      );
    });
  }

  it('throws on a source without a record', () => {
    assert.throws(() => estimateSources({ ...estimate, readIn: 'nope' }, sources), { message: /id nope$/u });
  });
});
