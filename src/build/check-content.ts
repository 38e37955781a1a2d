import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartNames } from '#charts/names.ts';
import { checkSummaries } from '#data/check-summaries.ts';
import { factFiles, parseData, type Data } from '#data/parse-data.ts';
import { ContentError } from '#data/problem.ts';
import { figureValue } from '#domain/figure-value.ts';

/** @throws ContentError when the bytes are not UTF-8. */
const readText = (path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll('\r\n', '\n');
  } catch {
    throw new ContentError([{ file: path, line: 1, column: 1, message: 'is not UTF-8 text: save it as UTF-8' }]);
  }
};

const readFacts = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory).map((name) => [name.replace(/\.yaml$/u, ''), readText(join(directory, name))]),
  );

const readSummaries = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [name.replaceAll('\\', '/'), readText(join(directory, name))]),
  );

/**
 * Checks everything below a content directory: facts first, then the summaries that show them.
 *
 * @returns the facts.
 * @throws ContentError with every problem; nothing may be built then.
 */
export const checkContent = (directory: string): Data => {
  const data = parseData(readFacts(join(directory, 'data')), figureValue);
  const lists = {
    claim: data.claims,
    source: data.sources,
    platform: data.platforms,
  };
  const problems = checkSummaries(
    readSummaries(join(directory, 'summaries')),
    {
      has: (kind, id) =>
        kind === 'chart' ? chartNames.some((name) => name === id) : lists[kind].some((record) => record.id === id),
      resolve: (figure) => figureValue(figure, data),
    },
    data.articles,
    data.claims,
  );
  if (problems.length > 0) throw new ContentError(problems);
  return data;
};

if (import.meta.main) {
  try {
    const { thefts, estimates, claims, sources } = checkContent('content');
    console.log(
      `Content is sound: ${thefts.length} thefts, ${estimates.length} estimates, ${claims.length} claims, ${sources.length} sources, ${factFiles.length} files of facts.`,
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof ContentError ? error.message : (error.stack ?? error.message));
    process.exitCode = 1;
  }
}
