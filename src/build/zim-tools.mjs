import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What makes files for Kiwix, what checks them, and what gives them the day of the data instead of today's. */
const tools = ['zimwriterfs', 'zimcheck', 'faketime'];

/** Returns the tools for files for Kiwix that this machine lacks. */
export const missingZimTools = () => tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

/** Installs the tools for files for Kiwix from Debian's packages when root. Without them the site is built without these files. */
export const ensureZimTools = () => {
  if (missingZimTools().length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing the tools for Kiwix files …');
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'zim-tools', 'faketime']])
    spawnSync('apt-get', [...wait, ...args], { stdio: 'inherit' });
};
