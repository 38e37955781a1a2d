import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '#address.ts';
import { checksumsName, signatureName } from '#datasets/release-files.ts';
import { localeList } from '#locales.ts';
import { filesOf, readBuiltSite } from './built-site.ts';
import { setFileTimes } from './file-times.ts';
import { headersFile } from './headers-file.ts';

/** Writes into a built site what hosts read: headers, and pages for addresses that don't exist where each host looks for them. */
const writeHostFiles = (directory: string): void => {
  // Cloudflare Pages shows the nearest 404.html on the way up.
  for (const locale of localeList)
    copyFileSync(join(directory, locale, '404/index.html'), join(directory, locale, '404.html'));
  // The list of files and its signature come last and need headers too.
  const files = [...filesOf(directory).filter((file) => file !== '_headers'), checksumsName, signatureName];
  writeFileSync(join(directory, '_headers'), headersFile(readBuiltSite(directory), files, base));
  setFileTimes(directory);
};

writeHostFiles(process.argv[2] ?? 'dist');
