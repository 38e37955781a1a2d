import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Oldest Node that runs these scripts, and oldest that runs Astro; on Linux and Windows the second comes as a package. */
const oldest = 20;
const oldestForAstro = [22, 12];
const stamp = 'node_modules/.installed-lock';
const shell = process.platform === 'win32';

/** Ends the program with one sentence for the reader. */
export const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Runs an npm script with the project's own Node, which npm puts first on the path. Ends the program when it fails. */
export const runScript = (name) => {
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
};

const checkNode = (version, oldestWanted) => {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = oldestWanted;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Node ${version} is too old: install Node ${oldestWanted.join('.')} or newer from https://nodejs.org, then run the command again.`,
  );
};

/** Installs the packages of the lock file, unless the same lock was installed before. Ends the program when that fails. */
export const installPackages = () => {
  checkNode(process.versions.node, [oldest]);
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing packages …');
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      shell,
    });
    if (status !== 0) {
      if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/u.test(stderr)) {
        stop('The npm registry can’t be reached: check the network, then run the command again.');
      }
      stop(`${stderr}The packages could not be installed, for the reason npm gives above.`);
    }
    mkdirSync('node_modules', { recursive: true });
    writeFileSync(stamp, lock);
  }
  // Through npm, so that the Node of the packages answers where there is one.
  const { stdout } = spawnSync('npm', ['exec', '--no', '--', 'node', '--version'], { encoding: 'utf8', shell });
  checkNode(stdout.trim(), oldestForAstro);
};
