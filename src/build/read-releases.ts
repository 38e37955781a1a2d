import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#data/problem.ts';
import { inOrderOfClosing, parseReleaseFile, sealedPart, type ReleaseFile } from '#data/release-file.ts';
import { readText } from './read-content.ts';

/** Returns the seal of an edition: nobody edits a published one by hand without breaking it. */
export const sealOf = (edition: Omit<ReleaseFile, 'sha256'>): string =>
  createHash('sha256').update(sealedPart(edition)).digest('hex');

const cure = 'restore the file as it was published (git checkout), it never changes';

const mistakeIn = (name: string, edition: ReleaseFile): string | undefined => {
  if (`${edition.release}.json` !== name) return `holds the release ${edition.release}: ${cure}`;
  if (sealOf(edition) !== edition.sha256) return `was edited by hand, its seal is broken: ${cure}`;
  return undefined;
};

/** Reads the editions published so far, the oldest first, and says which of their files can't be trusted. */
export const readReleases = (
  directory: string,
): { readonly files: readonly ReleaseFile[]; readonly problems: readonly Problem[] } => {
  const files: ReleaseFile[] = [];
  const problems: Problem[] = [];
  for (const name of existsSync(directory) ? readdirSync(directory).toSorted() : []) {
    const refuse = (message: string): void =>
      void problems.push({ file: `content/releases/${name}`, line: 1, column: 1, message });
    try {
      const edition = parseReleaseFile(readText(join(directory, name)));
      const mistake = mistakeIn(name, edition);
      if (mistake === undefined) files.push(edition);
      else refuse(mistake);
    } catch {
      refuse(`is no release file: ${cure}`);
    }
  }
  return { files: inOrderOfClosing(files), problems };
};
