import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { origin } from '#address.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { EditionFiles } from './edition-files.ts';
import { policyTag } from './make-edition.ts';
import { settledZim } from './zim-bytes.ts';

/** Languages as ISO 639-3 names them. */
const codes: Readonly<Record<Locale, string>> = { ar: 'ara', en: 'eng' };

const run = (command: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`${command} failed:\n${said}`))));
  });

/** What a ZIM file is made of. */
interface ZimGround {
  readonly files: EditionFiles;
  readonly locale: Locale;
  /** Id of the edition and its day. */
  readonly release: { readonly id: string; readonly asOf: string };
  /** Picture of 48 by 48 pixels, as PNG. */
  readonly icon: Uint8Array;
}

/** Returns an edition as a ZIM file for Kiwix: the same edition gives the same bytes. @throws where zimwriterfs fails. */
export const zimFile = async ({ files, locale, release, icon }: ZimGround): Promise<Uint8Array> => {
  const t = translate(locale);
  const directory = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const folder = join(directory, 'files');
    for (const [path, bytes] of [...files, ['icon.png', icon] as const]) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      // Readers of ZIM files show pages at addresses of their own and put scripts beside them: each has its own policy.
      writeFileSync(file, path.endsWith('.html') ? strToU8(strFromU8(bytes).replace(policyTag, '')) : bytes);
    }
    const zim = join(directory, 'edition.zim');
    await run('faketime', [
      `${release.asOf} 12:00:00`,
      'zimwriterfs',
      // More threads finish in any order.
      '--threads=1',
      '--welcome=index.html',
      '--illustration=icon.png',
      `--language=${codes[locale]}`,
      `--name=stolen-billions_${locale}`,
      `--title=${t('site.name')}`,
      `--description=${t('site.tagline')}`,
      `--creator=${t('site.name')}`,
      `--publisher=${t('site.name')}`,
      `--source=${origin}`,
      `--flavour=${release.id}`,
      folder,
      zim,
    ]);
    return settledZim(readFileSync(zim));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
