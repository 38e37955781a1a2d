import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFile } from '#i18n/edition-files.ts';
import { formatSize } from '#i18n/format-size.ts';
import { localeList, type Locale } from '#locales.ts';
import { hasZim } from '#site.ts';
import { openSite } from './offline/edition-files.ts';
import { editionIcon } from './offline/edition-icon.ts';
import { editionScript } from './offline/edition-script.ts';
import { makeEdition } from './offline/make-edition.ts';
import { zimFile } from './offline/zim-file.ts';
import { zipFile } from './offline/zip-file.ts';
import { readCurrentRelease } from './read-current-release.ts';

const [directory = 'dist', language] = process.argv.slice(2);

/** Writes the files of a language. */
const write = async (locale: Locale): Promise<void> => {
  const release = readCurrentRelease('content');
  const files = makeEdition({ site: openSite(directory), locale, release, code: await editionScript() });
  // The writer of ZIM files is a program of its own: the ZIP is packed while it works.
  const zim = hasZim ? zimFile({ files, locale, release, icon: await editionIcon() }) : undefined;
  writeFileSync(join(directory, editionFile(release.id, locale, 'zip')), zipFile(files, { locale, release }));
  if (zim !== undefined) writeFileSync(join(directory, editionFile(release.id, locale, 'zim')), await zim);
};

/** Writes the files of a language in a process of its own: each language takes a processor. */
const writeApart = (locale: Locale): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, directory, locale], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`no offline edition in ${locale}`))));
  });

/** Writes the sizes of the files into the page that offers them, which was built before. */
const writeSizes = (locale: Locale): void => {
  const page = join(directory, locale, 'offline', 'index.html');
  const html = readFileSync(page, 'utf8').replace(
    /<span data-size="([^"]*)"><\/span>/gu,
    (_, name: string) => `<span>(${formatSize(statSync(join(directory, 'offline', name)).size, locale)})</span>`,
  );
  writeFileSync(page, html);
};

const locale = localeList.find((one) => one === language);
if (locale === undefined) {
  mkdirSync(join(directory, 'offline'), { recursive: true });
  await Promise.all(localeList.map(writeApart));
  localeList.forEach(writeSizes);
} else await write(locale);
