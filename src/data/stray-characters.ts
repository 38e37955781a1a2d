import type { Problem } from './problem.ts';
import { remembered } from './remembered.ts';

// Format characters (direction marks, zero-width and soft hyphens), Arabic presentation forms, Persian and other foreign
// letters, digits of other systems, odd spaces. They look right and break search, sorting and citations:
// https://www.unicode.org/reports/tr36/
const strays =
  '\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Zs}--[ ]][\\p{Nd}--[0-9]]\\u066A-\\u066D\\u0671-\\u06D5\\u06EE-\\u06FF\\u0750-\\u077F\\u08A0-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFF\\uFFFD';

/** A character that no text of the site holds; control characters, line ends among them, are such in a single text. */
export const strayCharacter = new RegExp(`[${strays}\\p{Cc}]`, 'v');

const strayInFile = new RegExp(`[${strays}[\\p{Cc}--[\\n\\t]]]`, 'gv');

// A Cyrillic or Greek letter that passes for a Latin one.
const mixedWord =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Returns the name of a character as standards write it, `U+06CC`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Returns what is wrong with the characters of a line: stray ones, words of two alphabets, forms that are not NFC. */
const lineProblems = (line: string): { column: number; message: string }[] => {
  const [first, ...more] = line.matchAll(strayInFile);
  const mixed = line.search(mixedWord);
  const problems: { column: number; message: string }[] = [];
  if (first !== undefined)
    problems.push({
      column: first.index + 1,
      message: `holds ${codePoint(first[0])}${more.length > 0 ? ` and ${more.length} more such` : ''}: type the plain letter, digit or space, without direction marks`,
    });
  if (mixed !== -1)
    problems.push({
      column: mixed + 1,
      message: 'mixes Latin letters with Cyrillic or Greek ones in a word: type the word in one alphabet',
    });
  if (line.normalize('NFC') !== line)
    problems.push({ column: 1, message: 'is not in Unicode form NFC: save it normalised' });
  return problems;
};

/** Returns what is wrong with the characters of a whole file, comments and addresses included, line by line. */
export const strayProblems = remembered((file, text: string): readonly Problem[] => {
  if (text.search(strayInFile) === -1 && !mixedWord.test(text) && text.normalize('NFC') === text) return [];
  return text
    .split('\n')
    .flatMap((line, index) => lineProblems(line).map((problem) => ({ file, line: index + 1, ...problem })));
});
