import { join } from 'node:path';
import { readFacts } from '#data/read-facts.ts';
import { release, type Release } from '#data/release.ts';
import { currentRelease } from '#domain/current-release.ts';
import { readText } from './read-content.ts';

/** Returns the newest edition of a content directory that the gate let pass: all that steps after the pages need of its facts. */
export const readCurrentRelease = (directory: string): Release => {
  const file = join(directory, 'data/releases.yaml');
  return currentRelease(readFacts(file, readText(file), release).rows.map(({ row }) => row));
};
