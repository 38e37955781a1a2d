import { singulars } from './arabic-plurals.ts';
import { finalForm } from './fold.ts';

/** Fewest letters that may be left when an attached letter is taken off. */
const shortest = 3;

const isWord = (word: string): boolean => word.length >= shortest;

/** Returns a word without its article, however often it seems to stand: «الإلكتروني» and «إلكتروني» meet in «كتروني». */
const withoutArticle = (word: string): string[] => {
  if (word.startsWith('ال')) return [word.slice(2), ...withoutArticle(word.slice(2))];
  // ل and ال are written لل.
  return word.startsWith('لل') ? [word.slice(2), word.slice(1), ...withoutArticle(word.slice(2))] : [];
};

/** Returns a word without the conjunction, preposition and article that may be attached to it, the word itself first. */
export const beginnings = (word: string): string[] => {
  const conjoined = /^[وف]/u.test(word) ? [word, word.slice(1)] : [word];
  const attached = conjoined.flatMap((start) => (/^[بكل]/u.test(start) ? [start, start.slice(1)] : [start]));
  return [...new Set(attached.flatMap((start) => [start, ...withoutArticle(start)]))].filter(
    (start) => start === word || isWord(start),
  );
};

/** True for a word that carries an article, alone or behind attached letters. */
export const hasArticle = (word: string): boolean => /^[وف]?(?:[بك]?ال|لل)/u.test(word);

/** Endings, and what stands in their place, the likeliest first. */
const endings: readonly { readonly ending: RegExp; readonly instead: readonly string[] }[] = [
  { ending: /ات$/u, instead: ['ة', ''] },
  { ending: /ت(?:ان|ين|ا|ي)$/u, instead: ['ة'] },
  { ending: /(?:ون|ين|ان)$/u, instead: ['', 'ة'] },
  { ending: /ي[ةه]$/u, instead: ['ي'] },
  { ending: /ت(?:ها|هم|هما|هن|نا|كم|ه|ك)$/u, instead: ['ة', 'ت'] },
  { ending: /(?:ها|هم|هما|هن|نا|كم|ه|ك)$/u, instead: [''] },
  { ending: /ا$/u, instead: [''] },
  { ending: /ت$/u, instead: ['ة'] },
];

const once = (word: string): string[] =>
  endings.flatMap(({ ending, instead }) =>
    ending.test(word) ? instead.map((end) => word.replace(ending, end)).filter(isWord) : [],
  );

/** Returns the words a word may be a form of, in the final form, the likeliest first; the word itself is not among them. */
export const bases = (word: string): string[] => {
  const first = once(word);
  const all = [word, ...first, ...first.flatMap(once)];
  const broken = all.flatMap((form) => singulars.get(finalForm(form)) ?? []);
  return [...new Set([...broken, ...all.slice(1).map(finalForm)])];
};
