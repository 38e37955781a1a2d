import { checkPairs } from './check-pairs.ts';
import type { Claim } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Known } from './prose-components.ts';

/**
 * Checks all summaries, given as texts by path (`ar/<article>.mdx`): the pairs, that each summary has its article and shows
 * each of the article's claims once. Returns every problem.
 */
export const checkSummaries = (
  texts: Readonly<Record<string, string>>,
  known: Known,
  articles: readonly { readonly id: string }[],
  claims: readonly Claim[],
): Problem[] => {
  const checked = checkPairs(
    'content/summaries',
    texts,
    known,
    articles.map(({ id }) => id),
  );
  const problems = [...checked.problems];
  for (const [name, halves] of checked.halves) {
    for (const { file, skeleton } of halves.values()) {
      const report = (line: number, message: string): void => void problems.push({ file, line, column: 1, message });
      if (!articles.some(({ id }) => id === name))
        report(1, `has no article “${name}” in content/data/articles.yaml: add the record`);
      for (const { part, line } of skeleton.parts ?? []) {
        const shown = claims.find(({ id }) => part === `Claim ${id}`);
        if (shown !== undefined && shown.article !== name) {
          report(
            line,
            `shows the claim ${shown.id}, which is about the article ${shown.article}: show only this article’s claims`,
          );
        }
      }
      if (skeleton.parts === undefined) continue;
      const parts = skeleton.parts.map(({ part }) => part);
      for (const { id } of claims.filter(({ article }) => article === name)) {
        const times = parts.filter((part) => part === `Claim ${id}`).length;
        if (times !== 1) report(1, `shows the claim ${id} ${times} times: show each claim of the article once`);
      }
    }
  }
  return problems;
};
