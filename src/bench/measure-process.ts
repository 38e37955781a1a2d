import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all it started cost. */
export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processors, in programs and in the kernel for them. */
  readonly cpu: number;
  /** Most memory held at once, in bytes; what programs share is counted in each. */
  readonly memory: number;
  /** The end of what it said, where it failed. */
  readonly failure?: string;
}

const ticksPerSecond = 100;
const pageSize = 4096;
const samplesEvery = 100;

/** Returns the fields of a process behind its name, as `proc_pid_stat(5)` numbers them from 3; undefined when it has ended. */
const statOf = (pid: string): readonly number[] | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return undefined;
  }
};

/** Returns the seconds of processors of every child that has ended, with theirs. */
const endedChildren = (): number => {
  const stat = statOf('self') ?? [];
  return ((stat[13] ?? 0) + (stat[14] ?? 0)) / ticksPerSecond;
};

/** Returns the memory a process and those below it hold now, in bytes. */
const memoryOf = (root: number): number => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      const stat = statOf(pid);
      return stat === undefined ? [] : [{ pid: Number(pid), parent: stat[1] ?? 0, bytes: (stat[21] ?? 0) * pageSize }];
    });
  const below = Map.groupBy(processes, ({ parent }) => parent);
  const total = (pid: number): number =>
    (below.get(pid) ?? []).reduce((sum, child) => sum + child.bytes + total(child.pid), 0);
  return total(root) + (processes.find(({ pid }) => pid === root)?.bytes ?? 0);
};

/** Runs a program to its end, its output kept back. Linux only. */
export const measureProcess = (
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const before = endedChildren();
    const started = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (words: Buffer) => (said = (said + words.toString()).slice(-5000)));
    let memory = 0;
    const sampler = setInterval(() => {
      if (child.pid !== undefined) memory = Math.max(memory, memoryOf(child.pid));
    }, samplesEvery);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(sampler);
      const wall = (performance.now() - started) / 1000;
      const cpu = endedChildren() - before;
      resolve({ wall, cpu, memory, ...(status === 0 ? {} : { failure: said.trim() }) });
    });
  });
