import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { zipSync } from 'fflate';
import { parseData } from '#data/parse-data.ts';
import { currentRelease } from '#domain/current-release.ts';
import { formatSize } from '#i18n/format-size.ts';
import { editionFile } from '#i18n/edition-files.ts';
import { localeList, type Locale } from '#locales.ts';
import { hasZim } from '#site.ts';
import { zipDate } from './lesson-odt.ts';
import { openSite } from './offline/edition-files.ts';
import { editionScript } from './offline/edition-script.ts';
import { makeEdition } from './offline/make-edition.ts';
import { zimFile } from './offline/zim-file.ts';
import { readFactTexts } from './read-content.ts';

const [directory = 'dist', language] = process.argv.slice(2);
const release = currentRelease(parseData(readFactTexts('content/data')).releases);

/** Returns the icon of the site as PNG, in the size that readers of ZIM files want. */
const icon = async (): Promise<Uint8Array> => {
  const size = { width: 48, height: 48 };
  const src = `data:image/svg+xml;utf8,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`;
  return new Renderer().render({ type: 'image', src, ...size }, { ...size, format: 'png' });
};

/** Writes the files of a language. */
const write = async (locale: Locale): Promise<void> => {
  const files = makeEdition({ site: openSite(directory), locale, release, code: await editionScript() });
  const folder = `stolen-billions-${release.id}.${locale}`;
  const zim = hasZim ? zimFile({ files, locale, release, icon: await icon() }) : undefined;
  const inFolder = Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  writeFileSync(
    join(directory, editionFile(release.id, locale, 'zip')),
    zipSync(inFolder, { mtime: zipDate(release.asOf), level: 9 }),
  );
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
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /<span data-size="([^"]*)"><\/span>/gu,
      (_, path: string) => `<span>${formatSize(statSync(join(directory, path)).size, locale)}</span>`,
    ),
  );
};

const locale = localeList.find((one) => one === language);
if (locale === undefined) {
  mkdirSync(join(directory, 'offline'), { recursive: true });
  await Promise.all(localeList.map(writeApart));
  localeList.forEach(writeSizes);
} else await write(locale);
