import { join } from 'node:path';
import { kinds } from './kinds.ts';
import type { Kind } from './mutation.ts';
import { runMutations, type Outcome } from './run-mutations.ts';

const share = (part: number, all: number): string => `${all === 0 ? 100 : Math.floor((part / all) * 1000) / 10} %`;

const list = (title: string, outcomes: readonly Outcome[]): string[] =>
  outcomes.length === 0
    ? []
    : [
        '',
        `${title}:`,
        ...outcomes.flatMap(({ kind, file, what, said }) => [
          `- ${kind}: ${file}: ${what}`,
          ...said.slice(0, 2).map((line) => `    ${line}`),
        ]),
      ];

/** Returns a table of outcomes by kind, then every one that is not as expected, and whether the gate holds. */
const report = (kinds: readonly Kind[], outcomes: readonly Outcome[]): { lines: string[]; holds: boolean } => {
  const byKind = Map.groupBy(outcomes, ({ kind }) => kind);
  const rows = kinds.map(({ name, expected }) => {
    const own = byKind.get(name) ?? [];
    const refused = own.filter(({ isRefused }) => isRefused);
    const named = refused.filter(({ isLineNamed }) => isLineNamed);
    const line = expected === 'refused' ? String(named.length).padStart(5) : '    –';
    return `${name.padEnd(62)} ${expected.padEnd(8)} ${String(own.length).padStart(5)} ${String(refused.length).padStart(8)} ${line}`;
  });
  const wrong = outcomes.filter(({ expected }) => expected === 'refused');
  const passed = wrong.filter(({ isRefused }) => !isRefused);
  const unnamed = wrong.filter(({ isRefused, isLineNamed }) => isRefused && !isLineNamed);
  const sound = outcomes.filter(({ expected }) => expected === 'accepted');
  const refused = sound.filter(({ isRefused }) => isRefused);
  const named = wrong.length - passed.length - unnamed.length;
  const empty = kinds.filter(({ name }) => !byKind.has(name)).map(({ name }) => name);
  return {
    lines: [
      `${'kind'.padEnd(62)} expected  made  refused  line`,
      ...rows,
      ...list('Wrong and let pass', passed),
      ...list('Refused, but not at its line', unnamed),
      ...list('Harmless and refused', refused),
      ...(empty.length > 0 ? ['', `Kinds without a place in the content: ${empty.join(', ')}`] : []),
      '',
      `${wrong.length} wrong changes of ${kinds.filter(({ expected }) => expected === 'refused').length} kinds: ${wrong.length - passed.length} refused (${share(wrong.length - passed.length, wrong.length)}), ${named} with their line (${share(named, wrong.length)}).`,
      `${sound.length} harmless changes of ${kinds.filter(({ expected }) => expected === 'accepted').length} kinds: ${refused.length} refused.`,
    ],
    holds: passed.length === 0 && refused.length === 0 && empty.length === 0 && named >= wrong.length * 0.95,
  };
};

const [perKind = '6', seed = '2026', word = ''] = process.argv.slice(2);
const content = join(import.meta.dirname, '../../content');
const chosen = kinds.filter(({ name }) => name.includes(word));
const { lines, holds } = report(
  chosen,
  runMutations(content, chosen, { perKind: Number(perKind), seed: Number(seed) }),
);
for (const line of lines) console.log(line);
if (!holds) process.exitCode = 1;
