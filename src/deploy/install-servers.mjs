import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs of the tests of servers, and the Debian packages they come in. */
const programs = { nginx: 'nginx', caddy: 'caddy', openssl: 'openssl' };

const isMissing = (program) => spawnSync(program, ['version'], { stdio: 'ignore' }).error !== undefined;

const succeeds = (args) =>
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { stdio: 'inherit' }).status === 0;

/** Installs the servers that the tests try, where they are missing, on Debian as root. Returns the names of those still missing. */
export const ensureServers = () => {
  const missing = Object.keys(programs).filter(isMissing);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return missing;
  console.log(`Installing ${missing.join(', ')} for the tests …`);
  const wanted = missing.map((program) => programs[program]);
  // Nothing of theirs is to run but what the tests start.
  if (missing.includes('nginx')) wanted.push('libnginx-mod-http-brotli-static');
  if (succeeds(['update'])) succeeds(['install', '-y', '--no-install-recommends', ...wanted]);
  return missing.filter(isMissing);
};
