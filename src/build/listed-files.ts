import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { checksumsName, signatureName } from '#datasets/release-files.ts';

/** Forms of a file a host sends in its place, and how they unpack. */
const packings: readonly { readonly ending: string; readonly unpack: (bytes: Uint8Array) => Uint8Array }[] = [
  { ending: '.br', unpack: brotliDecompressSync },
  { ending: '.gz', unpack: gunzipSync },
];

/** A file of a site, and its bytes when asked for. */
export interface SiteFile {
  /** Path below the folder, with `/`. For a packed form, that of the file it stands for. */
  readonly path: string;
  /** Ending of a packed form, such as `.br`; empty for the file itself. */
  readonly ending: string;
  /** @throws when a packed form does not unpack. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Returns the files below a folder that a list of checksums covers, by path: neither the list nor its signature. */
export const siteFiles = (folder: string): SiteFile[] => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== checksumsName && path !== signatureName);
  const all = new Set(paths);
  const read = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
  return paths
    .map((path): SiteFile => {
      const packing = packings.find(({ ending }) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)));
      if (packing === undefined) return { path, ending: '', bytes: () => read(path) };
      const { ending, unpack } = packing;
      return { path: path.slice(0, -ending.length), ending, bytes: () => new Uint8Array(unpack(read(path))) };
    })
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.path + a.ending), Buffer.from(b.path + b.ending)));
};

/** Returns the checksums of a list in the format of `sha256sum`, by path. @throws with the line that is none, or that leads out of the folder. */
export const readChecksums = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index): [string, string] => {
        const [, hash, path] = /^([0-9a-f]{64}) [ *]((?!\/)[^\\]+)$/u.exec(line) ?? [];
        if (hash === undefined || path === undefined || path.split('/').includes('..'))
          throw new Error(`Line ${index + 1} of ${checksumsName} is no checksum and path: “${line}”.`);
        return [path, hash];
      }),
  );
