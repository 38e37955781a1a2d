import { zipSync } from 'fflate';
import type { Locale } from '#locales.ts';
import { zipDate } from '#build/lesson-odt.ts';
import type { EditionFiles } from './edition-files.ts';

/** Returns the name of the folder in which an edition lies when it is unpacked. */
export const folderName = (release: string, locale: Locale): string => `stolen-billions-${release}.${locale}`;

/** Returns an edition as a ZIP file with one folder: the same edition gives the same bytes. */
export const zipFile = (
  files: EditionFiles,
  { locale, release }: { readonly locale: Locale; readonly release: { readonly id: string; readonly asOf: string } },
): Uint8Array => {
  const folder = folderName(release.id, locale);
  const inFolder = Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return zipSync(inFolder, { mtime: zipDate(release.asOf), level: 9 });
};
