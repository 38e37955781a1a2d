import { factFiles, type Data } from '#data/fact-files.ts';
import { ContentError } from '#data/problem.ts';
import { contentProblems, type Writing } from './content-problems.ts';
import { staleLines } from './stale-lines.ts';

/**
 * Checks everything below a content directory: bytes and characters, facts, the prose that shows them, the editions published
 * before.
 *
 * @returns the facts.
 * @throws ContentError with every problem; nothing may be built then.
 */
export const checkContent = (directory: string, writing: Writing = {}): Data => {
  const { data, problems } = contentProblems(directory, writing);
  if (problems.length > 0) throw new ContentError(problems);
  return data;
};

if (import.meta.main) {
  try {
    const data = checkContent('content');
    const { thefts, estimates, claims, sources } = data;
    console.log(
      `Content is sound: ${thefts.length} thefts, ${estimates.length} estimates, ${claims.length} claims, ${sources.length} sources, ${Object.keys(factFiles).length} files of facts.`,
    );
    for (const line of staleLines('content', data)) console.log(line);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof ContentError ? error.message : (error.stack ?? error.message));
    process.exitCode = 1;
  }
}
