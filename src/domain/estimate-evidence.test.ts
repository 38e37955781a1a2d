import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Estimate } from '#data/estimate.ts';
import { estimateSources } from './estimate-evidence.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleSource } from './sample-source.ts';

const sources = ['report', 'press', 'other'].map((id) => sampleSource({ id }));
const estimate = sampleEstimate({ id: 'a', quote: 'own words' });

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
