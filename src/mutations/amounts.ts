import type { ContentFiles } from '#build/content-files.ts';
import { quotedNumbers } from '#domain/quoted-numbers.ts';
import { edits, entryAt, facts, lineAt, spliced, type Change, type Kind } from './mutation.ts';

const money = /^ +(?:usd|low|high|recoveredUsd|reportedUsd): (\d+)$/mu;

/** Returns digits of which two that differ changed places; undefined where all are the same. */
const transposed = (digits: string): string | undefined => {
  for (let index = 0; index + 1 < digits.length; index += 1)
    if (digits[index] !== digits[index + 1] && digits[index + 1] !== '0')
      return `${digits.slice(0, index)}${digits[index + 1] ?? ''}${digits[index] ?? ''}${digits.slice(index + 2)}`;
  return undefined;
};
const tenfold = (digits: string): string => `${digits}0`;
const tenth = (digits: string): string | undefined => (digits.endsWith('0') ? digits.slice(0, -1) : undefined);

/** Returns the change of a measure in both halves of every text that has it: of its record, or of a pair of prose files. */
const measures =
  (to: (digits: string) => string | undefined) =>
  (files: ContentFiles): Change[] =>
    Object.entries(files).flatMap(([file, text]): Change[] => {
      if (!facts.test(file) && !/\/ar\/.*\.mdx$/u.test(file)) return [];
      const tokens = new Set(
        [...text.matchAll(/(?:usd|krw|jpy|n|pct):\d+@[a-z0-9.-]*[a-z0-9]/gu)].map(([token]) => token),
      );
      return [...tokens].flatMap((token): Change[] => {
        const [, unit = '', digits = '', source = ''] = /^(\w+):(\d+)@(.+)$/u.exec(token) ?? [];
        const words = to(digits);
        if (words === undefined) return [];
        const other = `${unit}:${words}@${source}`;
        const pair = facts.test(file) ? [file] : [file, file.replace('/ar/', '/en/')];
        return [
          {
            what: `${token} → ${other}`,
            files: Object.fromEntries(pair.map((path) => [path, (files[path] ?? '').replaceAll(token, other)])),
            places: pair.flatMap((path) =>
              [...(files[path] ?? '').matchAll(new RegExp(token.replaceAll('.', '\\.'), 'gu'))].map(({ index }) => ({
                file: path,
                from: lineAt(files[path] ?? '', index),
                to: lineAt(files[path] ?? '', index),
              })),
            ),
          },
        ];
      });
    });

/** Returns a theft whose amount slipped, with a correction that tells the slip as if it were meant: only its sources know. */
const corrected =
  (to: (digits: string) => string | undefined) =>
  (files: ContentFiles): Change[] => {
    const file = 'data/thefts.yaml';
    const text = files[file] ?? '';
    return [...text.matchAll(/\n- id: (\S+)\n(?:(?!- id).*\n)*? {4}usd: (\d+)\n {4}basis/gu)].flatMap(
      (match): Change[] => {
        const [record, id = '', digits = ''] = match;
        const words = to(digits);
        if (words === undefined) return [];
        const index = match.index + record.lastIndexOf(`usd: ${digits}`) + 5;
        const line = lineAt(text, index);
        const correction = `- id: ${id}-slip\n  on: 2026-11-22\n  record: theft:${id}\n  field: amount.usd\n  from: ${digits}\n  to: ${words}\n  why: { ar: صُحّح الرقم, en: The figure was corrected }\n`;
        return [
          {
            what: `${id}: ${digits} → ${words}, with a correction`,
            files: { [file]: spliced(text, index, index + digits.length, words), 'data/corrections.yaml': correction },
            places: [{ file, from: line, to: line }],
          },
        ];
      },
    );
  };

/** Returns the quoted words of a theft with ten times the amount, where no other words of the record give it. */
const quotes = (files: ContentFiles): Change[] => {
  const file = 'data/thefts.yaml';
  const text = files[file] ?? '';
  return [...text.matchAll(/\n- id: (\S+)\n(?:(?!- id).*\n)*? {4}usd: (\d+)\n(?:(?!- id).*\n)*/gu)].flatMap(
    (match): Change[] => {
      const [record, id = '', digits = ''] = match;
      const usd = Number(digits);
      const given = [...record.matchAll(/quote: (.*\n(?: {8}.*\n)*)/gu)].filter(([, quote = '']) =>
        quotedNumbers(quote).some((number) => Math.abs(number - usd) <= usd * 0.005),
      );
      const [only] = given;
      const amount = /\$(\d+)(?:\.(\d+))? million/u.exec(only?.[0] ?? '');
      if (given.length !== 1 || only === undefined || amount === null) return [];
      const index = match.index + only.index + amount.index;
      return [
        {
          what: `${id}: ${amount[0]} tenfold in the quotation`,
          files: { [file]: spliced(text, index + 1, index + 1, `${amount[1] ?? ''}`) },
          places: [entryAt(file, text, lineAt(text, index))],
        },
      ];
    },
  );
};

/** Returns thefts of which no words support the amount. */
const unsupported = (files: ContentFiles): Change[] => {
  const file = 'data/thefts.yaml';
  const text = files[file] ?? '';
  return [...text.matchAll(/\n- id: (\S+)\n(?:(?!- id: ).*\n)*/gu)].map((match): Change => {
    const [record, id = ''] = match;
    const without = record.replaceAll(/supports: \[([^\]]*)\]/gu, (_, fields: string) => {
      const others = fields.split(', ').filter((field) => field !== 'amount');
      return `supports: [${others.length === 0 ? 'account' : others.join(', ')}]`;
    });
    return {
      what: `${id}: no words support the amount`,
      files: { [file]: spliced(text, match.index, match.index + record.length, without) },
      places: [entryAt(file, text, lineAt(text, match.index + 1))],
    };
  });
};

/** Returns files of facts without one published record; what is gone has no line but the first of its file. */
const gone = (files: ContentFiles): Change[] =>
  edits({ in: /(?:thefts|estimates)\.yaml$/u, find: /\n(- id: \S+\n(?:(?!- id).*\n)*)(?=- id)/u, to: () => '' })(
    files,
  ).map((change) => ({
    ...change,
    places: change.places.map(({ file }) => ({ file, from: 1, to: 1 })),
  }));

/** Amounts that slipped. */
export const amounts: readonly Kind[] = [
  {
    name: 'low above the amount',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ {4}usd: (\d+)\n {4}low: (\d+)$/mu,
      to: (_, match) => String(Math.floor(Number(match[2]) / 2)),
      names: 'entry',
    }),
  },
  {
    name: 'high below the amount',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ {4}high: (\d+)$/mu, to: () => '1000', names: 'entry' }),
  },
  {
    name: 'an amount tenfold',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: tenfold, names: 'entry' }),
  },
  {
    name: 'an amount a thousandfold',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: (found) => `${found}000`, names: 'entry' }),
  },
  {
    name: 'a tenth of an amount',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: tenth, names: 'entry' }),
  },
  {
    name: 'digits of an amount swapped',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: transposed, names: 'entry' }),
  },
  { name: 'an amount tenfold with a correction that says so', expected: 'refused', changes: corrected(tenfold) },
  {
    name: 'digits of an amount swapped with a correction that says so',
    expected: 'refused',
    changes: corrected(transposed),
  },
  { name: 'an amount tenfold in the quoted words', expected: 'refused', changes: quotes },
  { name: 'a figure of a source tenfold in both halves', expected: 'refused', changes: measures(tenfold) },
  { name: 'a tenth of a figure of a source in both halves', expected: 'refused', changes: measures(tenth) },
  { name: 'digits of a figure of a source swapped in both halves', expected: 'refused', changes: measures(transposed) },
  {
    name: 'digits of a figure swapped in one half',
    expected: 'refused',
    changes: edits({ in: facts, find: /\{(?:usd|krw|jpy|n|pct):(\d+)@/u, to: transposed, names: 'entry' }),
  },
  {
    name: 'a figure tenfold in one half',
    expected: 'refused',
    changes: edits({
      in: /\.(?:yaml|mdx)$/u,
      find: /(?:\{|of=")(?:usd|krw|jpy|n|pct):(\d+)@/u,
      to: tenfold,
      names: 'entry',
    }),
  },
  {
    name: 'the amount of another record in one half',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /\{theft:([a-z0-9-]+)\}/u,
      to: (found) => (found === 'bybit-2025' ? 'ronin-2022' : 'bybit-2025'),
      names: 'entry',
    }),
  },
  { name: 'an amount of 0', expected: 'refused', changes: edits({ in: facts, find: money, to: () => '0' }) },
  {
    name: 'an amount below 0',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: (found) => `-${found}` }),
  },
  {
    name: 'an amount with cents',
    expected: 'refused',
    changes: edits({ in: facts, find: money, to: (found) => `${found}.55` }),
  },
  {
    name: 'more returned than stolen',
    expected: 'refused',
    changes: edits({ in: /thefts\.yaml$/u, find: /^ {2}recoveredUsd: (\d+)$/mu, to: () => '90000000000' }),
  },
  {
    name: 'a share as a percentage',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +share: (0\.\d+)$/mu,
      to: (found) => String(Math.round(Number(found) * 100)),
    }),
  },
  {
    name: 'a share a tenth of itself',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +share: 0\.(\d+)$/mu, to: (found) => `0${found}`, names: 'entry' }),
  },
  {
    name: 'a count of thefts tenfold',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +incidents: (\d+)$/mu, to: tenfold }),
  },
  {
    name: 'a certainty that no edition published',
    expected: 'refused',
    changes: edits({
      in: /thefts\.yaml$/u,
      find: /^ {4}level: (\S+)$/mu,
      to: (found) => (found === 'government' ? 'suspected' : 'government'),
    }),
  },
  {
    name: 'a verdict that no edition published',
    expected: 'refused',
    changes: edits({
      in: /claims\.yaml$/u,
      find: /^ {2}verdict: (\S+)$/mu,
      to: (found) => (found === 'supported' ? 'contradicted' : 'supported'),
    }),
  },
  { name: 'a published record gone', expected: 'refused', changes: gone },
  { name: 'words that support the amount gone', expected: 'refused', changes: unsupported },
];
