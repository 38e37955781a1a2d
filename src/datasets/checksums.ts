import type { DataFile } from './data-file.ts';

/** Returns the SHA-256 of some bytes in hexadecimal. */
export const sha256 = async (bytes: DataFile['bytes']): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Returns the checksums of files as `sha256sum -c` reads them, in the order of the files. */
export const checksums = async (files: readonly DataFile[]): Promise<string> => {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return lines.join('');
};
