import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '#build/swap.mjs';
import { differing, fileSums } from './file-sums.mjs';

// Builds the site here, and again in another folder, time zone and locale, with the clock 400 days ahead.
// By hand: `npm run try:twice`. Needs the program faketime.
const leftOut = new Set([
  'node_modules',
  'dist',
  '.git',
  '.astro',
  '.cache',
  '.dist-next',
  '.dist-old',
  'test-results',
]);

const build = (command, options) => {
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`“${command.join(' ')}” ended with ${status}.`);
};

if (spawnSync('faketime', ['--version']).error !== undefined)
  throw new Error('faketime is missing: install the package “faketime”, nothing else sets the clock of every program.');

const elsewhere = mkdtempSync(join(tmpdir(), 'أخرى '));
try {
  for (const name of readdirSync('.')) if (!leftOut.has(name)) cpSync(name, join(elsewhere, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(elsewhere, 'node_modules'));
  build(['node', 'src/build/build.mjs'], {});
  build(['faketime', '-f', '+400d', 'node', 'src/build/build.mjs'], {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  });
  const here = fileSums(site);
  const wrong = differing(here, fileSums(join(elsewhere, site)));
  for (const name of wrong) console.log(`differs: ${name}`);
  console.log(`${here.size} files, ${wrong.length} of them differ.`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
