import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartRecords } from '#charts/chart-records.ts';
import type { Data } from '#data/fact-files.ts';
import { parseReleaseCharts } from '#data/release-charts.ts';
import type { ReleaseFile } from '#data/release-file.ts';
import { currentRelease } from '#domain/current-release.ts';
import { publishedFigures } from '#domain/published-figures.ts';
import { releaseChanges } from '#domain/release-changes.ts';
import { checkContent } from './check-content.ts';
import { readText } from './read-content.ts';
import { readReleases, sealed } from './read-releases.ts';

/** Returns the newest edition without its seal. */
const editionOf = (data: Data): Omit<ReleaseFile, 'sha256'> => {
  const { id, asOf, coveredTo } = currentRelease(data.releases);
  const { thefts, estimates, claims, events, terms, sources } = data;
  const counts = Object.fromEntries(
    Object.entries({ thefts, estimates, claims, events, terms, sources }).map(([name, { length }]) => [name, length]),
  );
  return { release: id, asOf, coveredTo, counts, figures: publishedFigures(data) };
};

const describeChanges = (before: ReleaseFile | undefined, edition: Pick<ReleaseFile, 'figures'>): string[] => {
  if (before === undefined) return [`${Object.keys(edition.figures).length} records: the first edition.`];
  const { added, changed } = releaseChanges(before.figures, edition.figures);
  return [
    `Since ${before.release}: records added: ${added.length}, figures changed: ${changed.length}.`,
    ...added.map((record) => `+ ${record}`),
    ...changed.map(({ record, field, from, to }) => `~ ${record} → ${field}: ${String(from)} → ${String(to)}`),
  ];
};

/**
 * Freezes the newest edition of `content/data/releases.yaml` in `content/releases/`, and what its charts are computed from
 * in `content/releases/charts/`. Returns what the edition holds, a line each.
 *
 * @throws when the content is refused, or when that edition was frozen before and differs: an edition never changes.
 */
export const makeRelease = (directory: string): string[] => {
  const data = checkContent(directory, { isReleasing: true });
  const edition = editionOf(data);
  const { release } = edition;
  const charts = sealed({ release, records: chartRecords(data) });
  // What can't be read back must not be written: it would never change.
  parseReleaseCharts(charts);
  const folder = join(directory, 'releases');
  const files = [
    { path: join(folder, `${release}.json`), text: sealed(edition) },
    { path: join(folder, 'charts', `${release}.json`), text: charts },
  ];
  const differing = files.find(({ path, text }) => existsSync(path) && readText(path) !== text);
  if (differing !== undefined)
    throw new Error(
      `${differing.path} exists and differs from the content: an edition never changes. Add a new edition to content/data/releases.yaml and run again. (Only while nobody has seen ${release}: delete both its files below content/releases and run again.)`,
    );
  const missing = files.filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return files.map(({ path }) => `${path} holds this edition already: nothing differs.`);
  const before = readReleases(folder).files.findLast((file) => file.release !== release);
  mkdirSync(join(folder, 'charts'), { recursive: true });
  for (const { path, text } of missing) writeFileSync(path, text);
  return [...missing.map(({ path }) => `Wrote ${path}.`), ...describeChanges(before, edition)];
};

if (import.meta.main) {
  try {
    for (const line of makeRelease('content')) console.log(line);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
