import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildSteps } from '#build/steps.mjs';
import { growContent } from './grow-content.ts';
import { measureProcess, type Cost } from './measure-process.ts';
import { weighPages, type PageWeights } from './page-weights.ts';

/** A build of the site with so many times its content. */
interface Build {
  readonly size: number;
  /** True where nothing changed since the build before in the same folder. */
  readonly isAgain: boolean;
  readonly steps: ReadonlyMap<string, Cost>;
  readonly weights: PageWeights;
}

const project = join(import.meta.dirname, '../..');
const leftOut = new Set([
  'node_modules',
  'dist',
  'content',
  '.git',
  '.astro',
  '.cache',
  '.dist-next',
  '.dist-old',
  'test-results',
]);

/** Copies the project with so many times its content. */
const copyProject = (directory: string, size: number): void => {
  for (const name of readdirSync(project))
    if (!leftOut.has(name)) cpSync(join(project, name), join(directory, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(directory, 'node_modules'));
  growContent(join(project, 'content'), join(directory, 'content'), size);
};

/** Builds the copy of the project in a folder, without PDFs, and measures each step. */
const measureBuild = async (directory: string, size: number, isAgain: boolean): Promise<Build> => {
  const site = join(directory, 'dist');
  rmSync(site, { recursive: true, force: true });
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ZIM_TOOLS: 'yes',
    PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
  const steps = new Map<string, Cost>();
  for (const { name, command, args } of buildSteps(site, false)) {
    const cost = await measureProcess(command, args, { cwd: directory, env });
    steps.set(name, cost);
    // What is verified may have outgrown its bounds: that is what this looks for.
    if (cost.failure !== undefined && name !== 'verify') throw new Error(`${name} failed:\n${cost.failure}`);
    if (cost.failure !== undefined) console.error(cost.failure);
    console.error(`${size}x ${name}: ${cost.wall.toFixed(1)} s, ${cost.cpu.toFixed(1)} s of processors`);
  }
  return { size, isAgain, steps, weights: weighPages(site) };
};

const nameOf = ({ size, isAgain }: Build): string => `${size}x${isAgain ? ' again' : ''}`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(26))).join('');

/** Returns what a page more costs between two builds, in milliseconds of processors. */
const slope = (seconds: (build: Build) => number, from: Build, to: Build): string => {
  const pages = to.weights.pages - from.weights.pages;
  return pages === 0 ? '' : `${(((seconds(to) - seconds(from)) / pages) * 1000).toFixed(2)} ms`;
};

const total = (build: Build, of: 'wall' | 'cpu'): number =>
  build.steps.values().reduce((sum, cost) => sum + cost[of], 0);

/** Prints what each step cost in each build, and what each page more cost between builds. */
const printReport = (builds: readonly Build[]): void => {
  const line = (name: string, cell: (build: Build) => string): void => console.log(row([name, ...builds.map(cell)]));
  line('', nameOf);
  line('pages', ({ weights }) => String(weights.pages));
  line('', () => 'wall s / processor s / most');
  for (const name of builds[0]?.steps.keys() ?? [])
    line(name, ({ steps }) => {
      const { wall = NaN, cpu = NaN, memory = NaN } = steps.get(name) ?? {};
      return `${wall.toFixed(1)} / ${cpu.toFixed(1)} / ${megabytes(memory)}`;
    });
  line('all', (build) => {
    const memory = Math.max(...build.steps.values().map((cost) => cost.memory));
    return `${total(build, 'wall').toFixed(1)} / ${total(build, 'cpu').toFixed(1)} / ${megabytes(memory)}`;
  });
  console.log('\nProcessor time of each page more');
  // Builds with nothing kept and builds of unchanged content are compared among themselves.
  const pairs = [false, true].flatMap((isAgain) => {
    const alike = builds.filter((build) => build.isAgain === isAgain);
    return alike.slice(1).flatMap((to, index) => {
      const from = alike[index];
      return from === undefined ? [] : [{ from, to }];
    });
  });
  console.log(row(['', ...pairs.map(({ from, to }) => `${nameOf(from)} to ${nameOf(to)}`)]));
  for (const name of [...(builds[0]?.steps.keys() ?? []), 'all']) {
    const seconds = (build: Build): number =>
      name === 'all' ? total(build, 'cpu') : (build.steps.get(name)?.cpu ?? NaN);
    console.log(row([name, ...pairs.map(({ from, to }) => slope(seconds, from, to))]));
  }
  console.log('\nBytes');
  line('a page, as it is', ({ weights }) => weights.raw.toFixed(0));
  line('a page, Brotli', ({ weights }) => weights.brotli.toFixed(0));
  for (const path of new Set(builds.flatMap(({ weights }) => weights.heaviest.map(([name]) => name))))
    line(`${path}, Brotli`, ({ weights }) => String(new Map(weights.heaviest).get(path) ?? '–'));
};

/** Builds the site with each of these sizes; the same size twice in a row is a build of unchanged content. */
const benchGrowth = async (sizes: readonly number[]): Promise<void> => {
  const parent = mkdtempSync(join(tmpdir(), 'growth-'));
  const builds: Build[] = [];
  try {
    for (const [index, size] of sizes.entries()) {
      const directory = join(parent, String(size));
      const isAgain = sizes[index - 1] === size;
      if (!isAgain) copyProject(directory, size);
      builds.push(await measureBuild(directory, size, isAgain));
      if (sizes[index + 1] !== size) rmSync(directory, { recursive: true });
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  console.log(
    `Node ${process.version}, ${cpus().length} processors, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, without PDFs`,
  );
  printReport(builds);
};

const sizes = process.argv.slice(2).map(Number);
await benchGrowth(sizes.length > 0 ? sizes : [1, 1, 10, 10, 50]);
