import { localeList, otherLocale, type Locale } from '#locales.ts';
import { checkSummary, type Known, type Skeleton } from './check-summary.ts';
import type { Claim } from './claim.ts';
import type { Problem } from './problem.ts';

interface Half {
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

/**
 * Checks all summaries, given as texts by path (`ar/<article>.mdx`): each half by itself, that both halves exist and agree,
 * that each summary has its article and shows each of the article's claims once. Returns every problem.
 */
export const checkSummaries = (
  texts: Readonly<Record<string, string>>,
  known: Known,
  articles: readonly { readonly id: string }[],
  claims: readonly Claim[],
): Problem[] => {
  const problems: Problem[] = [];
  const fileOf = (locale: Locale, article: string): string => `content/summaries/${locale}/${article}.mdx`;
  const names = new Set([
    ...Object.keys(texts).map((path) => path.replace(/^\w+\/|\.mdx$/gu, '')),
    ...articles.map(({ id }) => id),
  ]);
  for (const path of Object.keys(texts)) {
    if (!localeList.some((locale) => path.startsWith(`${locale}/`))) {
      problems.push({
        file: `content/summaries/${path}`,
        line: 1,
        column: 1,
        message: 'stands in no language: move it to ar/ or en/',
      });
    }
  }
  for (const name of names) {
    const halves = new Map<Locale, Half>();
    for (const locale of localeList) {
      const text = texts[`${locale}/${name}.mdx`];
      if (text === undefined)
        problems.push({
          file: fileOf(locale, name),
          line: 1,
          column: 1,
          message: 'is missing: every summary has both languages',
        });
      else
        halves.set(locale, { file: fileOf(locale, name), skeleton: checkSummary(fileOf(locale, name), text, known) });
    }
    for (const [locale, half] of halves) {
      problems.push(...half.skeleton.problems);
      const other = halves.get(otherLocale(locale));
      if (other !== undefined) problems.push(...skeletonProblems(half, other));
      if (!articles.some(({ id }) => id === name)) {
        problems.push({
          file: half.file,
          line: 1,
          column: 1,
          message: `has no article “${name}” in content/data/articles.yaml: add the record`,
        });
      }
      for (const { part, line } of half.skeleton.parts ?? []) {
        const shownClaim = claims.find(({ id }) => part === `Claim ${id}`);
        if (shownClaim !== undefined && shownClaim.article !== name) {
          problems.push({
            file: half.file,
            line,
            column: 1,
            message: `shows the claim ${shownClaim.id}, which is about the article ${shownClaim.article}: show only this article’s claims`,
          });
        }
      }
      if (half.skeleton.parts === undefined) continue;
      const shown = half.skeleton.parts.map(({ part }) => part);
      for (const { id } of claims.filter(({ article }) => article === name)) {
        const times = shown.filter((part) => part === `Claim ${id}`).length;
        if (times !== 1)
          problems.push({
            file: half.file,
            line: 1,
            column: 1,
            message: `shows the claim ${id} ${times} times: show each claim of the article once`,
          });
      }
    }
  }
  return problems;
};
