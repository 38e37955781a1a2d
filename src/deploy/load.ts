import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf, readBuiltSite } from './built-site.ts';
import { hasProgram, startServer } from './start-server.ts';

/** What readers ask for: the home pages, texts, lists and records in both languages, and what the pages bring along. */
const asked =
  /^(?:(?:ar|en)\/(?:index|(?:articles|thefts|numbers|how-it-works|claims)\/(?:[^/]+\/)?index)\.html|_astro\/.*\.(?:css|woff2))$/u;

/** Returns what a share of the numbers, sorted, stays under. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    connections: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '30' },
    rate: { type: 'string', default: '0' },
  },
});

const measure = async (): Promise<void> => {
  const [connections, seconds, rate] = [Number(values.connections), Number(values.seconds), Number(values.rate)];
  const site = readBuiltSite(values.site);
  for (const program of ['nginx', 'openssl', 'h2load'])
    if (!hasProgram(program))
      throw new Error(`${program} is not on this machine (Debian: nginx, openssl, nghttp2-client).`);
  if (!existsSync(join(values.site, 'ar/index.html.br')))
    throw new Error(`There are no compressed copies in ${values.site}: run “npm run precompress” first.`);
  // A handshake costs both sides some milliseconds: they are made before the time counts.
  const warmUp = Math.ceil(connections / 200);
  const limit = Number(spawnSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).stdout);
  if (limit < connections + 500)
    throw new Error(
      `This machine allows ${limit} open files a process: raise “ulimit -Hn” above ${connections + 500}.`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const server = await startServer('nginx', site, { root: resolve(values.site), connections });
  try {
    const [addresses, log] = [join(folder, 'addresses'), join(folder, 'log')];
    const paths = filesOf(values.site).filter((file) => asked.test(file));
    writeFileSync(addresses, paths.map((path) => `${server.origin}/${path.replace(/index\.html$/u, '')}\n`).join(''));
    const child = spawn(
      'sh',
      [
        ...['-c', 'ulimit -n "$(ulimit -Hn)"; exec "$@"', 'sh', 'h2load'],
        ...[
          '-c',
          String(connections),
          '-t',
          String(availableParallelism()),
          '-D',
          String(seconds),
          `--warm-up-time=${warmUp}`,
        ],
        ...(rate === 0 ? [] : [`--rps=${rate / connections}`]),
        ...['-H', 'Accept-Encoding: gzip, deflate, br', `--log-file=${log}`, '-i', addresses],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    const ended = once(child, 'exit');
    // A load that never ends is no measurement.
    const bound = setTimeout(() => child.kill(), (warmUp + seconds + 60) * 1000);
    await ended;
    clearTimeout(bound);
    const times = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => Number(line.split('\t')[2]) / 1000)
      .toSorted((a, b) => a - b);
    console.log(
      told
        .split('\n')
        .filter((line) => /^(?:finished|requests|status|traffic)/u.test(line))
        .join('\n'),
    );
    console.log(
      `${paths.length} addresses, ${connections} connections, ${availableParallelism()} processors for both sides; answered in ms: ` +
        [0.5, 0.9, 0.99, 1]
          .map((share) => `${share * 100} in 100 under ${quantile(times, share).toFixed(0)}`)
          .join(', '),
    );
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
};

try {
  await measure();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
