import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data } from '#data/fact-files.ts';
import type { ReleaseFile } from '#data/release-file.ts';
import { currentRelease } from '#domain/current-release.ts';
import { publishedFigures } from '#domain/published-figures.ts';
import { releaseChanges } from '#domain/release-changes.ts';
import { checkContent } from './check-content.ts';
import { readText } from './read-content.ts';
import { readReleases, sealOf } from './read-releases.ts';

/** Returns the newest edition as its file will hold it. */
const editionOf = (data: Data): ReleaseFile => {
  const { id, asOf, coveredTo } = currentRelease(data.releases);
  const { thefts, estimates, claims, events, terms, sources } = data;
  const counts = Object.fromEntries(
    Object.entries({ thefts, estimates, claims, events, terms, sources }).map(([name, { length }]) => [name, length]),
  );
  const edition = { release: id, asOf, coveredTo, counts, figures: publishedFigures(data) };
  return { ...edition, sha256: sealOf(edition) };
};

const describeChanges = (before: ReleaseFile | undefined, edition: ReleaseFile): string[] => {
  if (before === undefined) return [`${Object.keys(edition.figures).length} records: the first edition.`];
  const { added, changed } = releaseChanges(before.figures, edition.figures);
  return [
    `Since ${before.release}: records added: ${added.length}, figures changed: ${changed.length}.`,
    ...added.map((record) => `+ ${record}`),
    ...changed.map(({ record, field, from, to }) => `~ ${record} → ${field}: ${String(from)} → ${String(to)}`),
  ];
};

/**
 * Freezes the newest edition of `content/data/releases.yaml` in `content/releases/`. Returns what it holds, a line each.
 *
 * @throws when the content is refused, or when that edition was frozen before and differs: an edition never changes.
 */
export const makeRelease = (directory: string): string[] => {
  const edition = editionOf(checkContent(directory, { isReleasing: true }));
  const path = join(directory, 'releases', `${edition.release}.json`);
  const text = `${JSON.stringify(edition, null, 2)}\n`;
  if (existsSync(path)) {
    if (readText(path) === text) return [`${path} holds this edition already: nothing differs.`];
    throw new Error(
      `${path} exists and differs from the content: an edition never changes. Add a new edition to content/data/releases.yaml and run again. (Only while nobody has seen ${edition.release}: delete the file and run again.)`,
    );
  }
  const before = readReleases(join(directory, 'releases')).files.at(-1);
  mkdirSync(join(directory, 'releases'), { recursive: true });
  writeFileSync(path, text);
  return [`Wrote ${path}.`, ...describeChanges(before, edition)];
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
