import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#data/problem.ts';
import { parseReleaseAddresses, type ReleaseAddresses } from '#data/release-addresses.ts';
import { parseReleaseCharts, type ReleaseCharts } from '#data/release-charts.ts';
import { inOrderOfClosing, parseReleaseFile, type ReleaseFile } from '#data/release-file.ts';
import { sealedPart } from '#data/seal.ts';
import { readText } from './read-content.ts';

/** Returns the seal of a JSON file, with or without one: nobody edits a published file by hand without breaking it. */
export const sealOf = (text: string): string => createHash('sha256').update(sealedPart(text)).digest('hex');

/** Returns the text of a file of an edition, with its seal. */
export const sealed = (file: object): string =>
  `${JSON.stringify({ ...file, sha256: sealOf(JSON.stringify(file)) }, null, 2)}\n`;

const cure = 'restore the file as it was published (git checkout), it never changes';

/** What every file of an edition says of itself. */
interface Sealed {
  readonly release: string;
  readonly sha256: string;
}

const mistakeIn = (name: string, text: string, { release, sha256 }: Sealed): string | undefined => {
  if (`${release}.json` !== name) return `holds the release ${release}: ${cure}`;
  if (sealOf(text) !== sha256) return `was edited by hand, its seal is broken: ${cure}`;
  return undefined;
};

interface Read<File> {
  readonly files: readonly File[];
  readonly problems: readonly Problem[];
}

/** Reads the files of a folder, not those of folders in it. `place` is its name in messages. */
const readSealed = <File extends Sealed>(
  directory: string,
  place: string,
  parse: (text: string) => File,
): Read<File> => {
  const files: File[] = [];
  const problems: Problem[] = [];
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of names.toSorted()) {
    const refuse = (message: string): void =>
      void problems.push({ file: `${place}/${name}`, line: 1, column: 1, message });
    try {
      const text = readText(join(directory, name));
      const file = parse(text);
      const mistake = mistakeIn(name, text, file);
      if (mistake === undefined) files.push(file);
      else refuse(mistake);
    } catch {
      refuse(`is no release file: ${cure}`);
    }
  }
  return { files, problems };
};

interface Releases extends Read<ReleaseFile> {
  readonly charts: readonly ReleaseCharts[];
  readonly addresses: readonly ReleaseAddresses[];
}

/** Reads the editions published so far, the oldest first, their charts and addresses. Says which of the files can't be trusted. */
export const readReleases = (directory: string): Releases => {
  const editions = readSealed(directory, 'content/releases', parseReleaseFile);
  const charts = readSealed(join(directory, 'charts'), 'content/releases/charts', parseReleaseCharts);
  const addresses = readSealed(join(directory, 'addresses'), 'content/releases/addresses', parseReleaseAddresses);
  return {
    files: inOrderOfClosing(editions.files),
    charts: charts.files,
    addresses: addresses.files,
    problems: [...editions.problems, ...charts.problems, ...addresses.problems],
  };
};
