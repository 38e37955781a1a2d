import { bases, beginnings, hasArticle } from './arabic-forms.ts';
import { englishBases } from './english-forms.ts';
import { finalForm } from './fold.ts';
import { otherWords } from './other-words.ts';

const isArabic = (word: string): boolean => /^\p{Script=Arabic}/u.test(word);

/**
 * Returns what a folded word of a query may stand in the index as: one list for each reading of its beginning, the word as it
 * begins there first, then what it may be a form of, the likeliest first.
 */
export const queryForms = (word: string): string[][] => {
  const readings = isArabic(word)
    ? beginnings(word).map((start) => [finalForm(start), ...bases(start)])
    : [[word, ...englishBases(word)]];
  return [
    ...readings,
    ...readings
      .flat()
      .flatMap((form) => otherWords.get(form) ?? [])
      .map((other) => [other]),
  ];
};

/**
 * Returns the one form a folded word of a text stands in the index in. Attached letters and endings are taken off only where
 * that leaves a word that is in `known`, the final forms of all words of the texts: «بايبت» keeps its ب, «بالهجوم» doesn't.
 * It is always among the `queryForms` of the word.
 */
export const indexForm = (word: string, known: ReadonlySet<string>): string => {
  if (!isArabic(word)) return englishBases(word).find((base) => known.has(base)) ?? word;
  const [, ...shorter] = beginnings(word).sort((a, b) => b.length - a.length);
  const isKnown = (start: string): boolean =>
    known.has(finalForm(start)) || bases(start).some((base) => known.has(base));
  const start = shorter.findLast((form) => hasArticle(word) || isKnown(form)) ?? word;
  return bases(start).find((base) => known.has(base)) ?? finalForm(start);
};
