/** A piece of text: in the page's language, or a run of Latin letters inside Arabic that must be isolated. */
export interface Run {
  readonly text: string;
  readonly isLatin: boolean;
}

// A Latin word with what belongs to it: further Latin words, digits, and marks between them.
const latinRun = /(\p{Script=Latin}[\p{Script=Latin}\d]*(?:[ .,:/&'’+-]{1,2}[\p{Script=Latin}\d]+)*)/gu;

/** Returns Arabic text cut into Arabic and Latin runs, in order. */
export const isolateLatin = (text: string): Run[] =>
  text
    .split(latinRun)
    .map((run, index) => ({ text: run, isLatin: index % 2 === 1 }))
    .filter((run) => run.text !== '');
