/** Letters of other keyboards, and digits and signs of Arabic numbers, by what the site writes. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  گ: 'غ',
  ء: '',
  '٫': '.',
  '٬': ',',
};
const otherLetter = /[ٱىیکھہەپچڤگء٫٬]/gu;

/** Arabic-Indic digits and those of Persian, in the order of their values. */
const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';

/**
 * Returns a text in the letters all spellings of it share: without marks, hamza, tatweel, capitals and accents, digits 0 to 9.
 * The ending ة stays: the rules on endings tell it from ه. `finalForm` makes them one.
 */
export const foldLetters = (text: string): string =>
  text
    // Cuts أ into ا and a mark, é into e and a mark.
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(otherLetter, (letter) => sameLetter[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digits.indexOf(digit) % 10));

/** Returns a folded word as it is kept and compared: ة as ه, and وو يي, which come of hamza written two ways, as one letter. */
export const finalForm = (word: string): string =>
  word.replaceAll('ة', 'ه').replaceAll('وو', 'و').replaceAll('يي', 'ي');

const wordPattern = /\p{Script=Arabic}+|\d+(?:[.,]\d+)*|[[\p{L}\p{N}]--\p{Script=Arabic}]+/gv;

/** Returns the folded words of a text in order: 1,500 is the word 1500, “Bybit’s” is “bybit”. */
export const wordsOf = (text: string): string[] =>
  [
    ...foldLetters(text)
      .replace(/['’]s(?!\p{L})/gu, '')
      .matchAll(wordPattern),
  ].map(([word]) => (/^\d/u.test(word) ? word.replaceAll(/,(?=\d{3})/gu, '') : word));
