import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Marks that Arabic text takes from its own font; its digits and Latin letters, which stand together, are the system's. */
export const arabicMarks = ' \u00A0(),-./:«»·–';

/** Marks of code and formulas: no running text has them, so the text fonts leave them to the system. */
export const codeMarks = '#*<=>@\\^_`{|}~';

/** Signs a handful of pages show, which no font of the site has. */
export const rareMarks = '≈◐✓✕₹−';

// Letters the words may gain between two builds; everything rarer has to stand in a source.
const alphabets = {
  ar: span(0x0621, 0x063a) + span(0x0640, 0x0652) + '\u060C\u061B\u061F',
  en: span(0x20, 0x7e) + '\u00A0«»·–—‘’“”…×',
};

/** Letters a font of each language is cut to. */
export interface FontLetters {
  readonly ar: string;
  readonly en: string;
}

const sorted = (letters: Iterable<string>): string => [...new Set(letters)].sort().join('');

/** Returns the letters of both languages that a text makes necessary: the alphabets, and what else it has of their scripts. */
export const fontLetters = (text: string): FontLetters => ({
  ar: sorted(alphabets.ar + (text.match(/[\u0600-\u06FF]/gu) ?? []).join('')),
  en: sorted(
    alphabets.en + (text.match(/[\u00A1-\u024F\u2010-\u2027\u20A0-\u20BF\u2190-\u2193\u2212]/gu) ?? []).join(''),
  ),
});

/** Returns all words readers may meet: content and i18n, as they stand in their files. */
export const readWords = (root: string): string =>
  ['content', 'src/i18n']
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, withFileTypes: true })
        .filter(
          (entry) => entry.isFile() && /\.(?:yaml|mdx?|ts)$/u.test(entry.name) && !entry.name.endsWith('.test.ts'),
        )
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n');
