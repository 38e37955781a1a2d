import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from './summary.ts';
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

describe('summary', () => {
  it('refuses a web address in its lines', () => {
    const front = { title: 'A theft', summary: 'How sure', reviewedOn: '2026-01-01' };
    assert.equal(summary.safeParse(front).success, true);
    assert.equal(summary.safeParse({ ...front, summary: 'See https://x.example/' }).success, false);
  });
});
