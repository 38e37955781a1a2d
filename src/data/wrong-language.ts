import { withoutBraces } from './figure.ts';

// Names, titles and terms stand in the other script; a sentence of it is a mistake. Small Latin words are what names lack.
const latinSentence = /(?:(?<![\p{L}])\p{Script=Latin}[\p{Script=Latin}’'-]*[\s,;:]+){5,}\p{Script=Latin}+/u;
const smallWord =
  /(?<!\p{L})(?:the|of|and|to|in|is|was|are|were|that|for|by|on|with|not|has|have|had|a|an|from|which|it)(?!\p{L})/giu;
const arabicPhrase = /(?:[\p{Script=Arabic}&&\p{L}]+[\s،]+){2,}[\p{Script=Arabic}&&\p{L}]+/v;
const inQuotation = /“[^”]*”|«[^»]*»/gu;

const wordsOf = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** Returns what is wrong with the language of one half of a text; undefined where nothing is. */
export const wrongLanguage = (half: 'ar' | 'en', text: string): string | undefined => {
  const words = withoutBraces(text);
  const unquoted = words.replaceAll(inQuotation, ' ');
  const latin = wordsOf(words, /\p{Script=Latin}{2,}/gu);
  const arabic = wordsOf(words, /[\p{Script=Arabic}&&\p{L}]{2,}/gv);
  if (half === 'ar') {
    // A name of one or two words may stand in Latin letters in both halves.
    if (!/\p{Script=Arabic}/u.test(text) && text.split(/\s+/u).length > 2)
      return 'holds no Arabic: write the Arabic text';
    const run = latinSentence.exec(words)?.[0];
    const small = wordsOf(run ?? '', smallWord);
    return run !== undefined && small > 1 ? `holds the English “${run.slice(0, 40)}”: write it in Arabic` : undefined;
  }
  if (latin === 0 && arabic > 0) return 'holds no English: write the English text';
  const run = arabicPhrase.exec(unquoted)?.[0];
  return run === undefined ? undefined : `holds the Arabic “${run.slice(0, 40)}”: write it in English`;
};
