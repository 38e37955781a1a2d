import type { Locale } from '#locales.ts';

/** A piece of text: in the page's language, or a run of the other language's letters that must be isolated and named. */
export interface Run {
  readonly text: string;
  readonly isForeign: boolean;
}

const foreignRun: Readonly<Record<Locale, RegExp>> = {
  // A Latin word with what belongs to it: further Latin words, digits, and marks between them.
  ar: /(\p{Script=Latin}[\p{Script=Latin}\d]*(?:[ .,:/&'’+-]{1,2}[\p{Script=Latin}\d]+)*)/gu,
  en: /(\p{Script=Arabic}+(?: \p{Script=Arabic}+)*)/gu,
};

/** Returns the text of a page in that language cut into its own and foreign runs, in order. */
export const isolateForeign = (text: string, locale: Locale): Run[] =>
  text
    .split(foreignRun[locale])
    .map((run, index) => ({ text: run, isForeign: index % 2 === 1 }))
    .filter((run) => run.text !== '');
