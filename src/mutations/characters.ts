import { edits, facts, prose, type Kind } from './mutation.ts';

const texts = /\.(?:yaml|mdx)$/u;
const anyText = /\.(?:yaml|mdx|md|json)$/u;
// A letter inside an Arabic word, far enough from keys and ids.
const insideArabic = /[\u0621-\u064A]{2}()[\u0621-\u064A]{2}/u;
const insideEnglish = /[a-z]{3}()[a-z]{3} [a-z]+ [a-z]+/u;

const inserted = (name: string, character: string, find = insideArabic, paths = texts): Kind => ({
  name,
  expected: 'refused',
  changes: edits({ in: paths, find, to: () => character }),
});

const replaced = (name: string, find: RegExp, to: (found: string) => string, paths = texts): Kind => ({
  name,
  expected: 'refused',
  changes: edits({ in: paths, find, to }),
});

const shifted = (zero: number) => (digits: string) =>
  digits.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Characters that look right and are wrong. */
export const characters: readonly Kind[] = [
  inserted('a right-to-left mark', '\u200F', insideArabic, anyText),
  inserted('a left-to-right mark', '\u200E', insideEnglish),
  inserted('a right-to-left override', '\u202E'),
  inserted('an isolate', '\u2067', insideEnglish),
  inserted('a zero-width space', '\u200B', insideEnglish, anyText),
  inserted('a zero-width non-joiner', '\u200C'),
  inserted('a zero-width joiner', '\u200D'),
  inserted('a soft hyphen', '\u00AD', insideEnglish),
  inserted('a word joiner', '\u2060'),
  replaced('a no-break space', /\p{L}{3}( )\p{L}{3}/u, () => '\u00A0'),
  replaced('Arabic-Indic digits', /\s((?:19|20)\d\d)(?=[\s.،,])/u, shifted(0x660)),
  replaced('Persian digits', /\s((?:19|20)\d\d)(?=[\s.،,])/u, shifted(0x6f0)),
  replaced('full-width digits', /\s((?:19|20)\d\d)(?=[\s.،,])/u, shifted(0xff10)),
  replaced('Arabic-Indic digits in an amount', /(?:usd|low|high): (\d+)/u, shifted(0x660), facts),
  replaced('Persian yeh', /[\u0621-\u064A]{2}(ي)/u, () => '\u06CC'),
  replaced('Persian kaf', /[\u0621-\u064A](ك)[\u0621-\u064A]/u, () => '\u06A9'),
  replaced('an Arabic presentation form', /(لا)/u, () => '\uFEFB'),
  replaced('an Arabic letter in pieces', /(أ)/u, (found) => found.normalize('NFD')),
  replaced('a Latin letter in pieces', /[A-Z][a-z]+(a)[a-z]+ /u, () => 'a\u0301'),
  replaced('a Cyrillic letter in a Latin word', /[a-z]{2}(a)[a-z]{2} [a-z]+/u, () => 'а'),
  {
    name: 'a direction mark as an entity',
    expected: 'refused',
    changes: edits({ in: prose, find: / [\u0621-\u064A]{3}()[\u0621-\u064A]{2}/u, to: () => '&#x200F;' }),
  },
  {
    name: 'a direction mark as an escape',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +(?:en|ar): "[^"\\]{5}()/mu, to: () => '\\u200F' }),
  },
  {
    name: 'a direction mark in an address',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +url: https?:\/\/[a-z.]+\/[a-z]{2}()/mu, to: () => '\u200E' }),
  },
];
