import { join } from 'node:path';
import { chartNames } from '#charts/names.ts';
import { drawingNames } from '#drawings/names.ts';
import { checkLessons } from '#data/check-lessons.ts';
import { checkPairs } from '#data/check-pairs.ts';
import { checkSummaries } from '#data/check-summaries.ts';
import { factFiles, type Data } from '#data/fact-files.ts';
import { parseData } from '#data/parse-data.ts';
import { ContentError } from '#data/problem.ts';
import type { Known } from '#data/prose-components.ts';
import { commandNames } from '#i18n/commands.ts';
import { resolvePart } from '#domain/resolve-part.ts';
import { checkReleases } from './check-releases.ts';
import { readFactTexts, readProse } from './read-content.ts';
import { staleLines } from './stale-lines.ts';

/**
 * Checks everything below a content directory: facts first, then the prose that shows them and the editions published
 * before. `isReleasing` is true while the file of the newest edition is being made.
 *
 * @returns the facts.
 * @throws ContentError with every problem; nothing may be built then.
 */
export const checkContent = (directory: string, { isReleasing = false } = {}): Data => {
  const texts = readFactTexts(join(directory, 'data'));
  const data = parseData(texts, resolvePart);
  const lists = {
    claim: data.claims,
    source: data.sources,
    platform: data.platforms,
    term: data.terms,
    chart: chartNames.map((id) => ({ id })),
    drawing: drawingNames.map((id) => ({ id })),
    command: commandNames.map((id) => ({ id })),
  };
  const known: Known = {
    has: (kind, id) => lists[kind].some((record) => record.id === id),
    resolve: (part) => resolvePart(part, data),
  };
  const problems = checkSummaries(readProse(join(directory, 'summaries')), known, data.articles, data.claims);
  problems.push(...checkPairs('content/pages', readProse(join(directory, 'pages')), known).problems);
  problems.push(...checkLessons(readProse(join(directory, 'lessons')), known));
  problems.push(...checkReleases({ directory, data, texts, isReleasing }));
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
