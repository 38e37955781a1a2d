import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bracesIn, parseFigure, partsOf, sharedPart, withoutBraces } from './figure.ts';

describe('parseFigure(reference)', () => {
  const accepted = [
    { input: 'theft:bybit-2025', expected: { kind: 'theft', id: 'bybit-2025' } },
    { input: 'theft:upbit-2019.high', expected: { kind: 'theft', id: 'upbit-2019', bound: 'high' } },
    { input: 'theft:upbit-2019.low', expected: { kind: 'theft', id: 'upbit-2019', bound: 'low' } },
    { input: 'theft:v1.2-low', expected: { kind: 'theft', id: 'v1.2-low' } },
    { input: 'estimate:msmt-2024', expected: { kind: 'estimate', id: 'msmt-2024' } },
    { input: 'year:2024', expected: { kind: 'year', year: 2024 } },
    { input: 'sum:wazirx-and-bybit', expected: { kind: 'sum', name: 'wazirx-and-bybit' } },
    { input: 'count:suspected', expected: { kind: 'count', name: 'suspected' } },
    { input: 'calc:bybit-share', expected: { kind: 'calc', name: 'bybit-share' } },
    {
      input: 'usd:50000000@js-fpw',
      expected: { kind: 'measure', unit: 'usd', value: 50_000_000, source: 'js-fpw' },
    },
    {
      input: 'krw:7600000000@police',
      expected: { kind: 'measure', unit: 'krw', value: 7_600_000_000, source: 'police' },
    },
    { input: 'jpy:1@a', expected: { kind: 'measure', unit: 'jpy', value: 1, source: 'a' } },
    { input: 'n:4.8@un-2024.3', expected: { kind: 'measure', unit: 'n', value: 4.8, source: 'un-2024.3' } },
    { input: 'pct:59@2025-report', expected: { kind: 'measure', unit: 'pct', value: 59, source: '2025-report' } },
  ];
  for (const { input, expected } of accepted) {
    it(`reads ${input}`, () => assert.deepEqual(parseFigure(input), expected));
  }

  const refused = [
    '',
    'bybit-2025',
    'foo:1',
    'theft:',
    'sum:',
    'count:',
    'calc:',
    'year:24',
    'year:20245',
    'year:2024@report',
    'usd:',
    'usd:5',
    'usd:5@',
    'usd:@report',
    'usd:5@A report',
    'usd:5@Report',
    'usd:5@a@b',
    'usd:-5@report',
    'usd:1,000@report',
    'usd:5 million@report',
    'n:.5@report',
    'eur:5@report',
    'USD:5@report',
    ' usd:5@report',
    'constructor:1@report',
    'is:name',
    'quoted:reason',
  ];
  for (const input of refused) {
    it(`refuses “${input}” and shows the forms`, () => {
      assert.throws(() => parseFigure(input), {
        message: `“${input}” is not a figure: write theft:ID, estimate:ID, sum:NAME, count:NAME, calc:NAME, year:YYYY, or usd:NUMBER@SOURCE (also krw, jpy, n, pct)`,
      });
    });
  }
});

describe('partsOf(text)', () => {
  const accepted = [
    { name: 'an empty text', input: '', expected: [] },
    { name: 'plain words', input: 'no figures', expected: [{ kind: 'words', text: 'no figures' }] },
    {
      name: 'words and figures in turn',
      input: 'Lost {theft:a} of {pct:5@report}.',
      expected: [
        { kind: 'words', text: 'Lost ' },
        { kind: 'theft', id: 'a' },
        { kind: 'words', text: ' of ' },
        { kind: 'measure', unit: 'pct', value: 5, source: 'report' },
        { kind: 'words', text: '.' },
      ],
    },
    {
      name: 'figures without words between them',
      input: '{sum:all}{count:all}',
      expected: [
        { kind: 'sum', name: 'all' },
        { kind: 'count', name: 'all' },
      ],
    },
    {
      name: 'words that compare',
      input: 'It is {is:one-to-two|about twice} as much',
      expected: [
        { kind: 'words', text: 'It is ' },
        { kind: 'comparison', name: 'one-to-two', text: 'about twice' },
        { kind: 'words', text: ' as much' },
      ],
    },
    {
      name: 'Arabic words that compare',
      input: 'أي {is:one-to-two|نحو الضعف}',
      expected: [
        { kind: 'words', text: 'أي ' },
        { kind: 'comparison', name: 'one-to-two', text: 'نحو الضعف' },
      ],
    },
    {
      name: 'quoted words',
      input: '{quoted:number of the order|Executive Order 13722}',
      expected: [{ kind: 'quoted', reason: 'number of the order', text: 'Executive Order 13722' }],
    },
    {
      name: 'a bar inside quoted words',
      input: '{quoted:title|a | b}',
      expected: [{ kind: 'quoted', reason: 'title', text: 'a | b' }],
    },
    { name: 'an open brace', input: 'from {theft:a', expected: [{ kind: 'words', text: 'from {theft:a' }] },
  ];
  for (const { name, input, expected } of accepted) {
    it(`cuts ${name}`, () => assert.deepEqual(partsOf(input), expected));
  }

  const refused = [
    { name: 'a reference of no known form', input: 'a {foo:1}', expected: /“foo:1” is not a figure: write theft:ID/u },
    { name: 'empty braces', input: 'a {}', expected: /“” is not a figure/u },
    { name: 'a comparison without words', input: '{is:name|}', expected: /“is:name\|” is not a figure/u },
    { name: 'a comparison without a bar', input: '{is:name}', expected: /“is:name” is not a figure/u },
    {
      name: 'a comparison without a name',
      input: '{is:|about twice}',
      expected: /“is:\|about twice” is not a figure/u,
    },
    { name: 'quoted words without a reason', input: '{quoted:|words}', expected: /“quoted:\|words” is not a figure/u },
    { name: 'a measure without a source', input: '{usd:5}', expected: /“usd:5” is not a figure/u },
  ];
  for (const { name, input, expected } of refused) {
    it(`throws on ${name}`, () => assert.throws(() => partsOf(input), { message: expected }));
  }
});

describe('bracesIn(text)', () => {
  const cases = [
    { name: 'none in plain words', input: 'no figures', expected: [] },
    { name: 'each in order, repeats too', input: '{a} and {b} and {a}', expected: ['a', 'b', 'a'] },
    { name: 'an empty one', input: '{}', expected: [''] },
    { name: 'the inner of nested braces', input: '{{a}}', expected: ['a'] },
    { name: 'none where a brace stays open', input: 'from {a', expected: [] },
    { name: 'those in Arabic text', input: 'سُرق {usd:1@a} و{usd:2@a}', expected: ['usd:1@a', 'usd:2@a'] },
    { name: 'words in braces', input: '{is:a|about twice}', expected: ['is:a|about twice'] },
  ];
  for (const { name, input, expected } of cases) {
    it(`finds ${name}`, () => assert.deepEqual(bracesIn(input), expected));
  }
});

describe('sharedPart(inside)', () => {
  const cases = [
    { name: 'a figure whole', input: 'theft:upbit-2019.high', expected: 'theft:upbit-2019.high' },
    { name: 'a measure with its source', input: 'usd:5@report', expected: 'usd:5@report' },
    { name: 'the name of a comparison', input: 'is:one-to-two|about twice', expected: 'is:one-to-two' },
    { name: 'the name of a comparison in Arabic', input: 'is:one-to-two|نحو الضعف', expected: 'is:one-to-two' },
    { name: 'of quoted words only that they are quoted', input: 'quoted:a title|words | more', expected: 'quoted' },
  ];
  for (const { name, input, expected } of cases) {
    it(`keeps ${name}`, () => assert.equal(sharedPart(input), expected));
  }
});

describe('withoutBraces(text)', () => {
  const cases = [
    { name: 'plain words as they are', input: 'no figures', expected: 'no figures' },
    { name: 'a space for each pair', input: 'a{n:1@s}b{is:c|twice}', expected: 'a b ' },
    { name: 'an open brace', input: 'a {b', expected: 'a {b' },
  ];
  for (const { name, input, expected } of cases) {
    it(`leaves ${name}`, () => assert.equal(withoutBraces(input), expected));
  }
});
