import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth } from '#i18n/text-width.ts';
import { wrapWords } from './wrap-words.ts';

describe('wrapWords(text, width, size)', () => {
  for (const { name, input, width, expected } of [
    { name: 'keeps a short text on one line', input: 'one two', width: 100, expected: ['one two'] },
    {
      name: 'takes as few lines as fit, as even as they can be',
      input: 'aaa bbb ccc ddd',
      width: textWidth('aaa bbb ccc', 10),
      expected: ['aaa bbb', 'ccc ddd'],
    },
    {
      name: 'leaves a long word on a line of its own',
      input: 'a incomprehensible b',
      width: 20,
      expected: ['a', 'incomprehensible', 'b'],
    },
    {
      name: 'wraps Arabic words',
      input: 'خبراء أو مراقبون دوليون',
      width: 90,
      expected: ['خبراء أو', 'مراقبون دوليون'],
    },
  ]) {
    it(name, () => assert.deepEqual(wrapWords(input, width, 10), expected));
  }
});
