import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotedNumbers } from './quoted-numbers.ts';

describe('quotedNumbers(quote)', () => {
  const cases: readonly { readonly name: string; readonly input: string; readonly expected: readonly number[] }[] = [
    { name: 'dollars in words of scale', input: 'stole nearly $1.5 billion', expected: [1.5e9] },
    { name: 'a letter of scale', input: '$370K and 141.2M H', expected: [370e3, 141.2e6] },
    { name: 'separators', input: 'around 30,000 people lost $28,000,000', expected: [30e3, 28e6] },
    { name: 'a decimal comma', input: 'worth $62,5 million', expected: [62.5e6] },
    { name: 'a word', input: 'across sixteen blockchains', expected: [16] },
    { name: 'a spelt point', input: 'three-point-23 billion dollars', expected: [3.23e9] },
    { name: 'an Arabic scale', input: 'سرقت 58 مليار وون', expected: [58e9] },
    { name: 'Korean scales, piece by piece and together', input: '약 2조2000억원', expected: [2e12, 2000e8, 2.2e12] },
    { name: 'nothing', input: 'no sum was named', expected: [] },
  ];
  for (const { name, input, expected } of cases) {
    it(`reads ${name}`, () => assert.deepEqual(quotedNumbers(input), expected));
  }
});
