import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SupportedField, Theft } from '#data/theft.ts';
import { sampleSource } from './sample-source.ts';
import { sampleTheft } from './sample-theft.ts';
import { theftFigures, theftSources } from './theft-evidence.ts';

const sources = ['a', 'b'].map((id) => sampleSource({ id }));

const words = (source: string, quote: string, ...supports: readonly SupportedField[]): Theft['evidence'][number] => ({
  source,
  quote,
  supports: [...supports],
});

const evidence = [
  words('b', 'b1', 'amount', 'high'),
  words('a', 'a1', 'method'),
  words('b', 'b2', 'low'),
  words('a', 'a2', 'amount'),
];

describe('theftSources(theft, sources)', () => {
  it('returns each source once, in the order of the record, with all words read there', () => {
    const found = theftSources({ ...sampleTheft({ id: 't', usd: 5 }), evidence }, sources);
    assert.deepEqual(
      found.map(({ source, quotes }) => [
        source.title,
        quotes.map(({ quote, supports }) => `${quote} ${supports.join()}`),
      ]),
      [
        ['b', ['b1 amount,high', 'b2 low']],
        ['a', ['a1 method', 'a2 amount']],
      ],
    );
  });

  it('throws on a source without a record', () => {
    assert.throws(() => theftSources(sampleTheft({ id: 't', usd: 5 }), sources), { message: /id report$/u });
  });
});

describe('theftFigures(theft, sources)', () => {
  const cases = [
    { name: 'one figure where sources agree', input: { usd: 5 }, expected: ['amount 5: b1 a2'] },
    { name: 'no bound that equals the figure', input: { usd: 5, low: 5, high: 5 }, expected: ['amount 5: b1 a2'] },
    { name: 'the lowest first', input: { usd: 5, low: 4 }, expected: ['low 4: b2', 'amount 5: b1 a2'] },
    { name: 'the highest last', input: { usd: 5, high: 6 }, expected: ['amount 5: b1 a2', 'high 6: b1'] },
    {
      name: 'all three',
      input: { usd: 5, low: 4, high: 6 },
      expected: ['low 4: b2', 'amount 5: b1 a2', 'high 6: b1'],
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}, with the words that give each`, () => {
      const rows = theftFigures({ ...sampleTheft({ id: 't', ...input }), evidence }, sources);
      assert.deepEqual(
        rows.map(({ bound, usd, words: own }) => `${bound} ${usd}: ${own.map(({ quote }) => quote).join(' ')}`),
        expected,
      );
    });
  }
});
