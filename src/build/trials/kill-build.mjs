import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { recover, site } from '#build/swap.mjs';
import { differing, fileSums } from './file-sums.mjs';

// Kills a build at moments spread over its length, as a power cut would, and looks at what it left.
// By hand: `npm run try:kill`. Takes about half of 20 builds.
const runs = 20;

// The moments are the same in every run of this trial: the fractional parts of multiples of the golden ratio.
const moments = Array.from({ length: runs }, (_, run) => ((run + 1) * 0.618_034) % 1);

const build = () => spawnSync('node', ['src/build/build.mjs'], { stdio: 'ignore' });

if (build().status !== 0) throw new Error('The site doesn’t build: nothing to try.');
const started = performance.now();
build();
const length = performance.now() - started;
const before = fileSums(site);

let broken = 0;
for (const moment of moments) {
  const child = spawn('node', ['src/build/build.mjs'], { stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([wait(moment * length), ended]);
  try {
    // The group: Astro and the browser are children of the build.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended before.
  }
  await ended;
  recover();
  const wrong = differing(before, fileSums(site));
  if (wrong.length > 0) broken += 1;
  console.log(`killed after ${Math.round((moment * length) / 100) / 10} s: ${wrong.length} files differ`);
}

// A disk that is full: no file of more than 64 kB can be written.
const full = spawnSync('sh', ['-c', 'ulimit -f 128; node src/build/build.mjs'], { stdio: 'ignore' });
const wrong = differing(before, fileSums(site));
console.log(`no room on the disk: exit ${full.status}, ${wrong.length} files differ`);

console.log(`${runs} builds killed, ${broken} left something broken.`);
if (broken > 0 || wrong.length > 0 || full.status === 0) process.exitCode = 1;
