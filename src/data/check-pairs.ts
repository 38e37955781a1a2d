import { localeList, otherLocale, type Locale } from '#locales.ts';
import { checkProse, type Skeleton } from './check-prose.ts';
import type { Problem } from './problem.ts';
import type { Known } from './prose-components.ts';

/** One half of a prose file that was read. */
export interface Half {
  readonly file: string;
  readonly skeleton: Skeleton;
}

/** Returns what one half has and the other lacks, and the first place where their order differs. */
const skeletonProblems = (half: Half, other: Half): Problem[] => {
  if (half.skeleton.parts === undefined || other.skeleton.parts === undefined) return [];
  const theirs = other.skeleton.parts.map(({ part }) => part);
  const own = half.skeleton.parts;
  const unmatched = [...theirs];
  const only = own.filter(({ part }) => {
    const place = unmatched.indexOf(part);
    if (place !== -1) unmatched.splice(place, 1);
    return place === -1;
  });
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
  if (unmatched.length > 0 || first === undefined) return [];
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
      if (other !== undefined) problems.push(...skeletonProblems(half, other));
    }
    halves.set(name, pair);
  }
  return { halves, problems };
};
