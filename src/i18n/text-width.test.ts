import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from './text-width.ts';

describe('textWidth(text, size)', () => {
  it('counts joined letters narrower and vowel marks not at all', () => {
    assert.ok(textWidth('بب', 10) < 2 * textWidth('ب', 10));
    assert.equal(textWidth('بّ', 10), textWidth('ب', 10));
    assert.equal(textWidth('', 10), 0);
  });
});
