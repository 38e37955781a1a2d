import { join } from 'node:path';
import type { Data } from '#data/fact-files.ts';
import { locateById } from '#data/locate.ts';
import type { Problem } from '#data/problem.ts';
import { currentRelease } from '#domain/current-release.ts';
import { releaseProblems, type LocateFact } from '#domain/release-problems.ts';
import { readReleases } from './read-releases.ts';

interface Checked {
  /** Directory of the content. */
  readonly directory: string;
  /** Undefined where they are not sound: then the files are only read. */
  readonly data: Data | undefined;
  /** Files of facts by name without `.yaml`, to find the lines of mistakes. */
  readonly texts: Readonly<Record<string, string>>;
  /** True while the file of the newest edition is being made. */
  readonly isReleasing: boolean;
}

/** Compares the facts with the editions published so far. Returns every problem. */
export const checkReleases = ({ directory, data, texts, isReleasing }: Checked): readonly Problem[] => {
  const { files, charts, problems } = readReleases(join(directory, 'releases'));
  // What follows from a file that can't be trusted is no mistake of its own.
  if (problems.length > 0 || data === undefined) return problems;
  const locators = new Map<string, ReturnType<typeof locateById>>();
  const locate: LocateFact = (file, id, path) => {
    const found = locators.get(file) ?? locateById(texts[file] ?? '');
    locators.set(file, found);
    return found(id, path);
  };
  return releaseProblems({
    data,
    files,
    charts,
    locate,
    open: isReleasing ? currentRelease(data.releases).id : undefined,
  });
};
