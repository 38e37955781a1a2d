import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresIn, parseFigure, splitAtFigures } from './figure.ts';

describe('parseFigure(reference)', () => {
  const accepted = [
    { input: 'theft:bybit-2025', expected: { kind: 'theft', id: 'bybit-2025' } },
    { input: 'theft:upbit-2019.high', expected: { kind: 'theft', id: 'upbit-2019', bound: 'high' } },
    { input: 'theft:upbit-2019.low', expected: { kind: 'theft', id: 'upbit-2019', bound: 'low' } },
    { input: 'theft:v1.2-low', expected: { kind: 'theft', id: 'v1.2-low' } },
    { input: 'estimate:msmt-2024', expected: { kind: 'estimate', id: 'msmt-2024' } },
    { input: 'year:2024', expected: { kind: 'year', year: 2024 } },
    { input: 'sum:wazirx-and-bybit', expected: { kind: 'sum', name: 'wazirx-and-bybit' } },
    { input: 'usd:50000000', expected: { kind: 'measure', unit: 'usd', value: 50_000_000 } },
    { input: 'krw:7600000000', expected: { kind: 'measure', unit: 'krw', value: 7_600_000_000 } },
    { input: 'jpy:1', expected: { kind: 'measure', unit: 'jpy', value: 1 } },
    { input: 'n:4.8', expected: { kind: 'measure', unit: 'n', value: 4.8 } },
    { input: 'pct:59', expected: { kind: 'measure', unit: 'pct', value: 59 } },
  ];
  for (const { input, expected } of accepted) {
    it(`reads ${input}`, () => assert.deepEqual(parseFigure(input), expected));
  }

  const refused = [
    '',
    'bybit-2025',
    'foo:1',
    'theft:',
    'year:24',
    'year:20245',
    'usd:',
    'usd:-5',
    'usd:1,000',
    'usd:5 million',
    'n:.5',
    'eur:5',
    'USD:5',
    ' usd:5',
    'constructor:1',
  ];
  for (const input of refused) {
    it(`refuses “${input}” and shows the forms`, () => {
      assert.throws(() => parseFigure(input), { message: /is not a figure: write theft:ID, estimate:ID, sum:NAME/u });
    });
  }
});

describe('figuresIn(text)', () => {
  const cases = [
    { name: 'none in plain words', input: 'no figures', expected: [] },
    { name: 'each in order, repeats too', input: '{a} and {b} and {a}', expected: ['a', 'b', 'a'] },
    { name: 'an empty one', input: '{}', expected: [''] },
    { name: 'the inner of nested braces', input: '{{a}}', expected: ['a'] },
    { name: 'none where a brace stays open', input: 'from {a', expected: [] },
    { name: 'those in Arabic text', input: 'سُرق {usd:1} و{usd:2}', expected: ['usd:1', 'usd:2'] },
  ];
  for (const { name, input, expected } of cases) {
    it(`finds ${name}`, () => assert.deepEqual(figuresIn(input), expected));
  }
});

describe('splitAtFigures(text)', () => {
  it('returns words and references in turn', () => {
    assert.deepEqual(splitAtFigures('Lost {theft:a} of {pct:5}.'), [
      'Lost ',
      { kind: 'theft', id: 'a' },
      ' of ',
      { kind: 'measure', unit: 'pct', value: 5 },
      '.',
    ]);
  });

  it('returns nothing for an empty text and no empty pieces between figures', () => {
    assert.deepEqual(splitAtFigures(''), []);
    assert.equal(splitAtFigures('{n:1}{n:2}').length, 2);
  });

  it('throws on a reference of no known form', () => {
    assert.throws(() => splitAtFigures('a {foo:1}'), { message: /“foo:1” is not a figure/u });
  });
});
