import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums } from '#datasets/checksums.ts';
import { checksumsName, signatureName } from '#datasets/release-files.ts';
import { timeOf } from '#deploy/file-times.ts';
import { publicKey, secretKeyFile } from '#site.ts';
import { siteFiles } from './listed-files.ts';
import { readCurrentRelease } from './read-current-release.ts';
import { sign, signingPair, type Pair } from './sign.ts';

/**
 * Writes the checksums of every file of a built site into it, sorted by path, and signs them where a pair of keys is given.
 * A packed form (`.br`, `.gz`) beside its file is left out: it is judged by what it unpacks to.
 */
export const listFiles = async (folder: string, pair: Pair | undefined, edition: string): Promise<void> => {
  const files = siteFiles(folder).filter(({ ending }) => ending === '');
  const lines: string[] = [];
  // One file after another: a site of thousands of pages would fill the memory.
  for (const { path, bytes } of files) lines.push(await checksums([{ name: path, bytes: bytes() }]));
  writeFileSync(join(folder, checksumsName), lines.join(''));
  if (pair === undefined) rmSync(join(folder, signatureName), { force: true });
  else sign(join(folder, checksumsName), join(folder, signatureName), pair, edition);
  // As every other file, so that servers make the same ETags of it.
  for (const file of [checksumsName, signatureName]
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))) {
    const time = timeOf(readFileSync(file));
    utimesSync(file, time, time);
  }
};

if (import.meta.main) {
  const [folder = 'dist'] = process.argv.slice(2);
  try {
    const { id } = readCurrentRelease('content');
    await listFiles(folder, signingPair(secretKeyFile, publicKey), id);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
