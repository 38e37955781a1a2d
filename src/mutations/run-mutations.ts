import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentProblems } from '#build/content-problems.ts';
import { readContentFiles } from '#build/content-files.ts';
import { recordLookedAt } from '#build/looked-at.ts';
import { messageOf, printProblem, type Problem } from '#data/problem.ts';
import type { Change, Kind } from './mutation.ts';
import { seeded, shuffled } from './random.ts';

/** What the gate said of one change. */
export interface Outcome {
  readonly kind: string;
  readonly expected: Kind['expected'];
  readonly what: string;
  readonly file: string;
  readonly isRefused: boolean;
  /** True where the gate named the line that was changed. */
  readonly isLineNamed: boolean;
  /** What the gate said, a problem a line. */
  readonly said: readonly string[];
}

/** Returns the seed of a kind: what is chosen of it stays the same whatever kinds join. */
const seedOf = (name: string, seed: number): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), seed);

/** Returns changes of a kind, spread over the files they change. */
const chosen = (changes: readonly Change[], count: number, seed: number): Change[] => {
  const byFile = Map.groupBy(shuffled(changes, seeded(seed)), ({ files }) => Object.keys(files)[0] ?? '');
  const queues = shuffled([...byFile.values()], seeded(seed + 1));
  const picked: Change[] = [];
  for (let round = 0; picked.length < count && queues.some((queue) => queue.length > round); round += 1)
    picked.push(...queues.flatMap((queue) => queue.slice(round, round + 1)));
  return picked.slice(0, count);
};

const write = (directory: string, files: Change['files']): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    if (text === null) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
};

const isNamed = ({ places }: Change, problems: readonly Problem[]): boolean =>
  places.some(({ file, from, to }) =>
    problems.some((problem) => {
      // A difference between halves is told at one of them and names the place in the other.
      const [, other, line] = /(content\/[^\s:]+):(\d+)/u.exec(problem.message) ?? [];
      const named = [problem, { file: other, line: Number(line) }];
      return named.some((one) => one.file === `content/${file}` && one.line >= from && one.line <= to);
    }),
  );

/** Returns what the gate says; a crash of it is no refusal. */
const judged = (directory: string, expected: Kind['expected']): { problems: readonly Problem[]; crash?: string } => {
  try {
    // Whoever changes words looks at both halves, so the ledger is no judge here.
    if (expected === 'accepted') recordLookedAt(directory, []);
  } catch {
    // The gate says below why.
  }
  try {
    return { problems: contentProblems(directory).problems };
  } catch (error) {
    return { problems: [], crash: messageOf(error) };
  }
};

/** How many changes of each kind, and what decides which. */
interface Sample {
  readonly perKind: number;
  readonly seed: number;
}

/** Makes changes of each kind in copies of a content directory, one at a time. Returns what the gate says of each. */
export const runMutations = (content: string, kinds: readonly Kind[], { perKind, seed }: Sample): Outcome[] => {
  const directory = mkdtempSync(join(tmpdir(), 'mutations-'));
  try {
    cpSync(content, directory, { recursive: true });
    const { files } = readContentFiles(directory);
    return kinds.flatMap(({ name, expected, changes }) =>
      chosen(changes(files), perKind, seedOf(name, seed)).map((change): Outcome => {
        write(directory, change.files);
        const { problems, crash } = judged(directory, expected);
        const [file = ''] = Object.keys(change.files);
        write(directory, Object.fromEntries(Object.keys(change.files).map((path) => [path, files[path] ?? null])));
        if (expected === 'accepted') write(directory, { 'parity.json': files['parity.json'] ?? null });
        const others =
          'parity.json' in change.files ? problems : problems.filter((one) => one.file !== 'content/parity.json');
        return {
          kind: name,
          expected,
          what: change.what,
          file,
          isRefused: others.length > 0,
          isLineNamed: isNamed(change, others),
          said: crash === undefined ? others.map(printProblem) : [`CRASH ${crash}`],
        };
      }),
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
};
