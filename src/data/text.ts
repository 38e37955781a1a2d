import { z } from 'astro/zod';

// Format and control characters (direction marks, zero-width and soft hyphens), Arabic presentation forms, Persian letters and
// non-Western digits. They look right and break search, sorting and citations: https://www.unicode.org/reports/tr36/
const strayCharacter = /[\p{Cf}\p{Cc}\uFB50-\uFDFF\uFE70-\uFEFF\u06A9\u06CC\u0660-\u0669\u06F0-\u06F9]/u;
const markup = /<\/?[a-z!]/iu;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** One line or paragraph as readers see it: not empty, NFC, no markup, no invisible or foreign-form characters. */
export const plainText = z.string().superRefine((text, context) => {
  const problem = (message: string): void => context.addIssue({ code: 'custom', message });
  if (text.trim() === '') problem('is empty: write the text or leave the field out');
  if (text !== text.trim()) problem('has space at an end: remove it');
  if (text.normalize('NFC') !== text) problem('is not in Unicode form NFC: save it normalised');
  const stray = strayCharacter.exec(text);
  if (stray !== null) problem(`holds ${codePoint(stray[0])}: type the plain letter or digit, without direction marks`);
  if (markup.test(text)) problem('holds markup: write plain text');
});

/** Words copied from a source: 25 at most, which is what fair quotation of a short text allows us. */
export const quotation = plainText.refine(
  (text) => text.split(/\s+/u).length <= 25,
  'is longer than 25 words: shorten it',
);

/** Text in both languages. Figures inside are references such as `{theft:bybit-2025}` (see `domain/figure.ts`). */
export const bilingual = z.strictObject({
  ar: plainText.describe('Arabic, as a good newspaper prints it'),
  en: plainText.describe('English, British spelling'),
});

export type Bilingual = z.infer<typeof bilingual>;
