import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsOf } from './texts-of.ts';

const text = { ar: 'نص', en: 'text' };

describe('textsOf(value)', () => {
  const cases = [
    { name: 'none in plain values', input: { id: 'a', usd: 5, on: '2025', nothing: null }, expected: [] },
    { name: 'a text that is a field', input: { name: text }, expected: ['name'] },
    {
      name: 'texts deep in a record',
      input: { amount: { basis: text }, by: [{ note: text }] },
      expected: ['amount.basis', 'by.0.note'],
    },
    { name: 'each text of a list', input: { limits: [text, text] }, expected: ['limits.0', 'limits.1'] },
    {
      name: 'no record that only has both languages as fields',
      input: { ar: 'نص', en: 'text', more: 'x' },
      expected: [],
    },
    { name: 'no text that lacks a half', input: { name: { en: 'text' } }, expected: [] },
  ];
  for (const { name, input, expected } of cases) {
    it(`finds ${name}`, () => {
      assert.deepEqual(
        textsOf(input).map(({ path }) => path.join('.')),
        expected,
      );
    });
  }

  it('returns the text with its place', () => {
    assert.deepEqual(textsOf({ name: text }), [{ path: ['name'], text }]);
  });
});
