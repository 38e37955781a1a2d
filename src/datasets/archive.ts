import { zipSync } from 'fflate';
import type { DataFile } from './data-file.ts';

/** Returns the files as one ZIP, each with the day of the edition as its date: the same files give the same bytes. */
export const archive = (files: readonly DataFile[], asOf: string): Uint8Array<ArrayBuffer> => {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  // ZIP keeps local time: noon of the day is the same in every time zone a build may run in.
  const mtime = new Date(year, month - 1, day, 12);
  return new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime, level: 9 }),
  );
};
