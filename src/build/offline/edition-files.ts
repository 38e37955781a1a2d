import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path in an edition. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>;

/** A built site as an edition is made from it. Paths are those below its folder, such as `en/thefts/index.html`. */
export interface BuiltSite {
  /** Size of every file in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly read: (path: string) => Uint8Array<ArrayBuffer>;
  readonly readText: (path: string) => string;
}

/** Opens the folder of a built site. */
export const openSite = (directory: string): BuiltSite => {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
    .toSorted();
  return {
    sizes: new Map(paths.map((path) => [path, statSync(join(directory, path)).size])),
    read: (path) => new Uint8Array(readFileSync(join(directory, path))),
    readText: (path) => readFileSync(join(directory, path), 'utf8'),
  };
};
