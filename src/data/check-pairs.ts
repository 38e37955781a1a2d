import { localeList, otherLocale, type Locale } from '#locales.ts';
import { checkProse, type Skeleton, type SkeletonPart } from './check-prose.ts';
import { shownDate, unsharedDate } from './named-dates.ts';
import type { Problem } from './problem.ts';
import type { Known } from './prose-components.ts';

/** One half of a prose file that was read. */
export interface Half {
  readonly file: string;
  readonly skeleton: Skeleton;
}

/** Returns which parts of one list stand in the longest order both lists share. */
const inSharedOrder = (own: readonly string[], theirs: readonly string[]): boolean[] => {
  const lengths = Array.from({ length: own.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = own.length - 1; row >= 0; row -= 1) {
    const line = lengths[row] ?? [];
    for (let column = theirs.length - 1; column >= 0; column -= 1)
      line[column] =
        own[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  }
  const shared = own.map(() => false);
  for (let row = 0, column = 0; row < own.length && column < theirs.length;) {
    if (own[row] === theirs[column]) {
      shared[row] = true;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return shared;
};

/** Returns the parts that stand more often in one half than in the other, those out of the shared order first. */
const surplusParts = (own: readonly SkeletonPart[], theirs: readonly string[]): SkeletonPart[] => {
  const surplus = new Map<string, number>();
  for (const { part } of own) surplus.set(part, (surplus.get(part) ?? 0) + 1);
  for (const part of theirs) surplus.set(part, (surplus.get(part) ?? 0) - 1);
  if ([...surplus.values()].every((count) => count <= 0)) return [];
  const shared = inSharedOrder(
    own.map(({ part }) => part),
    theirs,
  );
  const extra = [
    ...own.filter((_, index) => shared[index] === false),
    ...own.filter((_, index) => shared[index] === true),
  ];
  const chosen = extra.filter(({ part }) => {
    const count = surplus.get(part) ?? 0;
    surplus.set(part, count - 1);
    return count > 0;
  });
  return own.filter((one) => chosen.includes(one));
};

/** Returns the dates in words that a part of one half has and the same part of the other lacks. */
const dateProblemsOf = (half: Half, other: Half, locale: Locale): Problem[] =>
  (half.skeleton.parts ?? []).flatMap(({ words, line }, index): Problem[] => {
    const theirs = other.skeleton.parts?.[index];
    if (words === undefined || theirs?.words === undefined) return [];
    const [ar, en] = locale === 'ar' ? [words, theirs.words] : [theirs.words, words];
    const unshared = unsharedDate({ ar, en });
    if (unshared?.lacking !== locale) return [];
    return [
      {
        file: half.file,
        line,
        column: 1,
        message: `does not name ${shownDate(unshared.date)}, which ${other.file}:${theirs.line} names: say the same in both languages`,
      },
    ];
  });

/** Returns what one half has and the other lacks, and the first place where their order differs. */
const skeletonProblems = (half: Half, other: Half): Problem[] => {
  if (half.skeleton.parts === undefined || other.skeleton.parts === undefined) return [];
  const theirs = other.skeleton.parts.map(({ part }) => part);
  const own = half.skeleton.parts;
  const only = surplusParts(own, theirs);
  if (only.length > 0) {
    return only.map(({ part, line }) => ({
      file: half.file,
      line,
      column: 1,
      message: `has “${part}”, which ${other.file} lacks: say the same in both languages`,
    }));
  }
  const index = own.findIndex(({ part }, place) => part !== theirs[place]);
  const first = own[index];
  if (own.length !== theirs.length || first === undefined) return [];
  return [
    {
      file: half.file,
      line: first.line,
      column: 1,
      message: `has “${first.part}” where ${other.file} has “${theirs[index] ?? 'nothing'}”: keep the same order`,
    },
  ];
};

/** What was found in a folder of prose. */
export interface CheckedPairs {
  /** The halves that exist, by name and language. */
  readonly halves: ReadonlyMap<string, ReadonlyMap<Locale, Half>>;
  readonly problems: readonly Problem[];
}

/**
 * Checks a folder of prose, given as texts by path (`ar/<name>.mdx`): each half by itself, that both halves exist and agree.
 * `names` must exist besides those of the texts. Returns every problem.
 */
export const checkPairs = (
  folder: string,
  texts: Readonly<Record<string, string>>,
  known: Known,
  names: readonly string[] = [],
): CheckedPairs => {
  const problems: Problem[] = [];
  const at = (file: string, message: string): void => void problems.push({ file, line: 1, column: 1, message });
  for (const path of Object.keys(texts)) {
    if (!localeList.some((locale) => path.startsWith(`${locale}/`)))
      at(`${folder}/${path}`, 'stands in no language: move it to ar/ or en/');
  }
  const all = new Set([...Object.keys(texts).map((path) => path.replace(/^\w+\/|\.mdx$/gu, '')), ...names]);
  const halves = new Map<string, ReadonlyMap<Locale, Half>>();
  for (const name of all) {
    const pair = new Map<Locale, Half>();
    for (const locale of localeList) {
      const file = `${folder}/${locale}/${name}.mdx`;
      const text = texts[`${locale}/${name}.mdx`];
      if (text === undefined) at(file, 'is missing: every text has both languages');
      else pair.set(locale, { file, skeleton: checkProse(file, text, known) });
    }
    for (const [locale, half] of pair) {
      problems.push(...half.skeleton.problems);
      const other = pair.get(otherLocale(locale));
      if (other === undefined) continue;
      const differing = skeletonProblems(half, other);
      problems.push(...differing);
      if (differing.length === 0 && half.skeleton.parts?.length === other.skeleton.parts?.length)
        problems.push(...dateProblemsOf(half, other, locale));
    }
    halves.set(name, pair);
  }
  return { halves, problems };
};
