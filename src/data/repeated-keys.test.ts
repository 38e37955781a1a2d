import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repeatedKeys } from './repeated-keys.ts';

describe('repeatedKeys(text)', () => {
  const cases: readonly { readonly name: string; readonly input: string; readonly expected: readonly string[] }[] = [
    { name: 'none in an object', input: '{"a":1,"b":2}', expected: [] },
    { name: 'none in two objects with the same key', input: '[{"a":1},{"a":1}]', expected: [] },
    { name: 'none in a value that is like a key', input: '{"a":"b","b":"a"}', expected: [] },
    { name: 'none in a text with braces', input: '{"a":"{\\"a\\":1,","b":"}"}', expected: [] },
    { name: 'a key of the same object', input: '{\n  "a": 1,\n  "b": {"a": 2},\n  "a": 3\n}', expected: ['a 4:3'] },
    { name: 'a key written with an escape', input: '{"a":1,"\\u0061":2}', expected: ['a 1:8'] },
    { name: 'a key of an inner object', input: '{"x":[{"a":1,"a":1}]}', expected: ['a 1:14'] },
  ];
  for (const { name, input, expected } of cases) {
    it(`finds ${name}`, () => {
      assert.deepEqual(
        repeatedKeys(input).map(({ key, line, column }) => `${key} ${line}:${column}`),
        expected,
      );
    });
  }
});
