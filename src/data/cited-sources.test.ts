import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citedSources, citingParts } from './cited-sources.ts';
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

const sources: readonly Source[] = ['a', 'b', 'c'].map((id) => ({
  id,
  title: id,
  titleLang: 'en',
  publisher: 'x',
  kind: 'news',
  reading: 'page',
}));

const claim: Claim = {
  id: 'c1',
  article: 'x',
  claim: { ar: 'x', en: 'x' },
  verdict: 'supported',
  explanation: { ar: 'x', en: 'x' },
  evidence: [
    { source: 'b', quote: 'x' },
    { source: 'a', quote: 'x' },
  ],
};

describe('citingParts(body)', () => {
  it('returns citations and claims in order, whatever they stand in', () => {
    const body = [
      'text <Cite source="a" /> <Figure of="theft:x" />',
      '- **<Cite source="b" />**',
      '<Section id="s" title="S">',
      '<Claim id="c1" />',
      '',
      '<PageLink to="method/">words <Cite source="a" /></PageLink>',
      '</Section>',
    ].join('\n\n');
    assert.deepEqual(citingParts(body), [
      { kind: 'cite', source: 'a' },
      { kind: 'cite', source: 'b' },
      { kind: 'claim', claim: 'c1' },
      { kind: 'cite', source: 'a' },
    ]);
  });

  it('returns nothing of prose that cites nothing', () => assert.deepEqual(citingParts('words alone'), []));
});

describe('citedSources(parts, claims, sources)', () => {
  const cases = [
    { name: 'nothing for nothing', input: [], expected: [] },
    {
      name: 'each source once, where it is first cited',
      input: [
        { kind: 'cite', source: 'c' },
        { kind: 'cite', source: 'a' },
        { kind: 'cite', source: 'c' },
      ],
      expected: ['c', 'a'],
    },
    {
      name: 'the sources of a claim in its own order',
      input: [
        { kind: 'claim', claim: 'c1' },
        { kind: 'cite', source: 'c' },
      ],
      expected: ['b', 'a', 'c'],
    },
  ] as const;
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => {
      assert.deepEqual(
        citedSources(input, [claim], sources).map(({ id }) => id),
        expected,
      );
    });
  }

  it('throws on a claim that does not exist', () => {
    assert.throws(() => citedSources([{ kind: 'claim', claim: 'nope' }], [claim], sources), {
      message: 'the claim nope does not exist',
    });
  });

  it('throws on a source that does not exist', () => {
    assert.throws(() => citedSources([{ kind: 'cite', source: 'nope' }], [claim], sources), {
      message: 'the source nope does not exist',
    });
  });
});
