import { z } from 'astro/zod';
import { codePoint, strayCharacter } from './stray-characters.ts';

// A tag, code or bold of Markdown.
const markup = /<\/?[a-z!]|`|\*\*/iu;
// A link of Markdown, an address that runs as code.
const link = /\]\(|\b(?:java|vb)script:|\bdata:[a-z]+\//iu;

/** Returns the web address typed into words; undefined where there is none. Sources are named by id, never by address. */
export const typedAddress = (words: string): string | undefined => /\bhttps?:\/\/\S*|\bwww\.\S+/iu.exec(words)?.[0];

/** One line or paragraph as readers see it: not empty, NFC, no markup, no invisible or foreign-form characters. */
export const plainText = z.string().superRefine((text, context) => {
  const problem = (message: string): void => context.addIssue({ code: 'custom', message });
  if (text.trim() === '') problem('is empty: write the text or leave the field out');
  if (text !== text.trim()) problem('has space at an end: remove it');
  if (text.normalize('NFC') !== text) problem('is not in Unicode form NFC: save it normalised');
  const stray = strayCharacter.exec(text);
  if (stray !== null) problem(`holds ${codePoint(stray[0])}: type the plain letter or digit, without direction marks`);
  if (markup.test(text)) problem('holds markup: write plain text');
  const address = link.exec(text)?.[0];
  if (address !== undefined) problem(`holds the link “${address}”: write plain words`);
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
