import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strayProblems } from './stray-characters.ts';

const found = (text: string): string[] =>
  strayProblems('a.yaml', text).map(({ line, column, message }) => `${line}:${column} ${message.split(':')[0] ?? ''}`);

describe('strayProblems(file, text)', () => {
  const strays: readonly (readonly [name: string, character: string, code: string])[] = [
    ['a direction mark', '\u200F', 'U+200F'],
    ['an isolate', '\u2067', 'U+2067'],
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a no-break space', '\u00A0', 'U+00A0'],
    ['an Arabic-Indic digit', '\u0663', 'U+0663'],
    ['a Persian digit', '\u06F3', 'U+06F3'],
    ['a full-width digit', '\uFF13', 'U+FF13'],
    ['Persian yeh', '\u06CC', 'U+06CC'],
    ['Persian kaf', '\u06A9', 'U+06A9'],
    ['a presentation form', '\uFEFB', 'U+FEFB'],
    ['NUL', '\0', 'U+0000'],
  ];
  for (const [name, character, code] of strays) {
    it(`finds ${name} at its line and column`, () =>
      assert.deepEqual(found(`good: line\n# a ${character}b`), [`2:5 holds ${code}`]));
  }

  it('finds a letter that is not in one piece', () =>
    assert.deepEqual(found('e\u0301'), ['1:1 is not in Unicode form NFC']));

  it('finds a Cyrillic letter in a Latin word', () =>
    assert.deepEqual(found('Lаzarus'), ['1:1 mixes Latin letters with Cyrillic or Greek ones in a word']));

  it('finds nothing in Arabic, in words of other alphabets, in tabs and line ends', () =>
    assert.deepEqual(found('إلى مبلغٍ «ضخم»، نحوًا من 5\n\tхакери зламали 업비트 2조\n'), []));
});
