import { bracesIn, partsOf, sharedPart, withoutBraces } from './figure.ts';
import { dateProblems, shownDate, unsharedDate } from './named-dates.ts';
import { messageOf } from './problem.ts';
import { rememberedOf } from './remembered.ts';
import { typedAddress, type Bilingual } from './text.ts';
import { typedComparison } from './typed-comparison.ts';
import { typedFigure } from './typed-figure.ts';
import { wrongLanguage } from './wrong-language.ts';

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
  const wrong = wrongLanguage(half, text);
  if (wrong !== undefined) problems.push({ half, message: wrong });
  for (const message of dateProblems(text)) problems.push({ half, message });
  const address = typedAddress(text);
  if (address !== undefined)
    problems.push({ half, message: `types the address “${address}”: name the source by its id instead` });
  const stray = /[{}]/u.exec(withoutBraces(text))?.[0];
  if (stray !== undefined)
    problems.push({ half, message: `holds a “${stray}” alone: close the reference, or remove it` });
  return problems;
};

const count = (references: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const reference of references) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return counts;
};

/** Returns what is wrong with a text in two languages: unknown or typed figures, a figure only one half has. */
export const parityProblems = rememberedOf(({ ar, en }: Bilingual): readonly HalfProblem[] => {
  const problems = [...halfProblems('ar', ar), ...halfProblems('en', en)];
  const unshared = unsharedDate({ ar, en });
  if (unshared !== undefined)
    problems.push({
      half: unshared.lacking,
      message: `does not name ${shownDate(unshared.date)}, which the other language names: say the same in both`,
    });
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
});
