import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { timeOf } from './file-times.ts';
import { mediaTypes } from './media-types.ts';
import { covers } from './path-pattern.ts';

/** A text shorter than this fits into one packet as it is. */
const smallest = 1024;

/** Returns a text compressed with gzip; the byte that names the system it was made on says “unknown”, so that all make the same. */
const gzipped = async (contents: Uint8Array): Promise<Uint8Array> => {
  const bytes = await promisify(gzip)(contents, { level: constants.Z_BEST_COMPRESSION });
  bytes[9] = 255;
  return bytes;
};

const brotlied = (contents: Uint8Array): Promise<Uint8Array> =>
  promisify(brotliCompress)(contents, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
    },
  });

const isText = (name: string): boolean =>
  mediaTypes.some(({ path, type }) => type.includes('charset') && covers(path, `/${name}`));

/** Writes `.br` and `.gz` beside each text of a folder that is worth it. Returns how many texts, and bytes before and after. */
export const writeCompressedCopies = async (
  directory: string,
  names: readonly string[],
): Promise<{ readonly texts: number; readonly bytes: number; readonly brotli: number; readonly gzip: number }> => {
  const sum = { texts: 0, bytes: 0, brotli: 0, gzip: 0 };
  const waiting = names.filter(isText).values();
  // The compressors have their own threads: some files at a time keep them busy.
  const worker = async (): Promise<void> => {
    for (const name of waiting) {
      const contents = await readFile(join(directory, name));
      if (contents.length < smallest) continue;
      const [br, gz] = await Promise.all([brotlied(contents), gzipped(contents)]);
      for (const [ending, copy] of [
        ['br', br],
        ['gz', gz],
      ] as const) {
        const file = join(directory, `${name}.${ending}`);
        await writeFile(file, copy);
        await utimes(file, timeOf(copy), timeOf(copy));
      }
      sum.texts += 1;
      sum.bytes += contents.length;
      sum.brotli += br.length;
      sum.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return sum;
};
