import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from './text.ts';

describe('plainText', () => {
  for (const text of ['Stolen in 2025', 'A & B, 3 < 4', 'سُرقت في 2025']) {
    it(`takes “${text}”`, () => {
      assert.equal(plainText.safeParse(text).success, true);
    });
  }

  for (const text of [
    'a <b>word</b>',
    'a `word`',
    'a **word**',
    '[word](https://x.example)',
    'javascript:alert(1)',
    '',
  ]) {
    it(`refuses “${text}”`, () => {
      assert.equal(plainText.safeParse(text).success, false);
    });
  }
});
