import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { afterFirstSentence, cutAtWord, firstSentence } from './summary-words.ts';

describe('firstSentence(text)', () => {
  for (const { name, input, expected } of [
    {
      name: 'ends at the full stop',
      input: 'Thieves took $1.5 billion. It was gone.',
      expected: 'Thieves took $1.5 billion.',
    },
    {
      name: 'ends at an Arabic question mark',
      input: 'كيف سُرقت المنصة في ذلك اليوم؟ بخداع موظف.',
      expected: 'كيف سُرقت المنصة في ذلك اليوم؟',
    },
    {
      name: 'takes the quotation mark along',
      input: 'The firm said “it was not us.” Nobody believed it.',
      expected: 'The firm said “it was not us.”',
    },
    { name: 'gives a text without an end whole', input: 'No end here', expected: 'No end here' },
  ]) {
    it(name, () => assert.equal(firstSentence(input), expected));
  }

  it('and what stands behind it are the whole text', () => {
    const text = `${'A long sentence goes on and on, '.repeat(10)}and ends. Another follows.`;
    assert.ok(firstSentence(text).length <= 182);
    assert.equal(firstSentence(text).replace(/ …$/u, '') + afterFirstSentence(text), text);
  });
});

describe('cutAtWord(text, most)', () => {
  it('leaves a short text', () => assert.equal(cutAtWord('two words', 9), 'two words'));
  it('cuts before the word that is too much', () => assert.equal(cutAtWord('two words', 8), 'two …'));
});
