import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const oldest = 20;
const stamp = 'node_modules/.installed-lock';

/** Ends the program with one sentence for the reader. */
export const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Runs an npm script with the project's own Node, which npm puts first on the path. Ends the program when it fails. */
export const runScript = (name) => {
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** Installs the packages of the lock file, unless the same lock was installed before. */
export const installPackages = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldest)
    stop(
      `Node ${process.versions.node} is too old: install Node ${oldest} or newer (https://nodejs.org), then run the command again.`,
    );
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop('The packages could not be installed: check the network and the npm registry, then run the command again.');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lock);
};
