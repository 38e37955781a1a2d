import { bracesIn, partsOf, sharedPart, withoutBraces } from './figure.ts';
import { messageOf } from './problem.ts';
import type { Bilingual } from './text.ts';
import { typedComparison } from './typed-comparison.ts';
import { typedFigure } from './typed-figure.ts';

/** One mistake of a text in two languages: the half it is in and what is wrong. */
export interface HalfProblem {
  readonly half: 'ar' | 'en';
  readonly message: string;
}

const halfProblems = (half: 'ar' | 'en', text: string): HalfProblem[] => {
  const problems: HalfProblem[] = [];
  for (const braces of bracesIn(text)) {
    try {
      for (const part of partsOf(`{${braces}}`)) {
        const typed = part.kind === 'comparison' ? typedFigure(part.text) : undefined;
        if (typed !== undefined)
          problems.push({ half, message: `types the figure “${typed}” into a comparison: compare in words` });
      }
    } catch (error) {
      problems.push({ half, message: messageOf(error) });
    }
  }
  const typed = typedFigure(withoutBraces(text));
  if (typed !== undefined)
    problems.push({
      half,
      message: `types the figure “${typed}”: write it as a reference, such as {usd:50000000@SOURCE}`,
    });
  const compared = typedComparison(withoutBraces(text));
  if (compared !== undefined)
    problems.push({
      half,
      message: `compares figures in the words “${compared}”: write {is:NAME|${compared}} and define NAME in src/domain/comparisons.ts`,
    });
  // A name of one or two words may stand in Latin letters in both halves.
  if (half === 'ar' && !/\p{Script=Arabic}/u.test(text) && text.split(/\s+/u).length > 2) {
    problems.push({ half, message: 'holds no Arabic: write the Arabic text' });
  }
  if (half === 'en' && /^[\p{Script=Arabic}\s\p{P}]+$/u.test(text))
    problems.push({ half, message: 'holds no English: write the English text' });
  return problems;
};

const count = (references: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const reference of references) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return counts;
};

/** Returns what is wrong with a text in two languages: unknown or typed figures, a figure only one half has. */
export const parityProblems = ({ ar, en }: Bilingual): HalfProblem[] => {
  const problems = [...halfProblems('ar', ar), ...halfProblems('en', en)];
  const [inArabic, inEnglish] = [count(bracesIn(ar).map(sharedPart)), count(bracesIn(en).map(sharedPart))];
  for (const reference of new Set([...inArabic.keys(), ...inEnglish.keys()])) {
    const [arabic, english] = [inArabic.get(reference) ?? 0, inEnglish.get(reference) ?? 0];
    if (arabic !== english) {
      const half = arabic < english ? 'ar' : 'en';
      problems.push({
        half,
        message: `has {${reference}} ${Math.min(arabic, english)} times, the other language ${Math.max(arabic, english)}: say the same in both`,
      });
    }
  }
  return problems;
};
