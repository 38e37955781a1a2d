import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Data } from '#data/fact-files.ts';
import { locateById } from '#data/locate.ts';
import { parityLedger, staleness, type Pair, type ParityLedger } from '#data/parity-ledger.ts';
import { printProblem } from '#data/problem.ts';
import { otherLocale, type Locale } from '#locales.ts';
import { bilingualPairs } from './bilingual-pairs.ts';
import { readText } from './read-content.ts';

/** Returns the ledger of a content directory; an empty one where nobody has looked at anything. */
export const readLedger = (directory: string): ParityLedger => {
  const path = join(directory, 'parity.json');
  return existsSync(path) ? parityLedger.parse(JSON.parse(readText(path))) : {};
};

const names = { ar: 'Arabic', en: 'English' } as const satisfies Record<Locale, string>;

const staleLine = (directory: string, { entry, field = [], files }: Pair, behind: Locale): string => {
  const file = files[behind];
  const text = entry === undefined ? '' : readText(join(directory, file.replace(/^content\//u, '')));
  const place = entry === undefined ? { line: 1, column: 1 } : locateById(text)(entry, [...field, behind]);
  const [mine, other] = [names[behind], names[otherLocale(behind)]];
  return printProblem({
    file,
    ...place,
    ...(entry === undefined ? {} : { entry, field: field.join('.') }),
    message: `the ${other} half changed since the ${mine} was last looked at: compare them, mend the ${mine} if need be, then run npm run looked-at -- ${entry ?? file}`,
  });
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Returns a line for each text of which one half changed since both were looked at together, then how many there are. */
export const staleLines = (directory: string, data: Data): string[] => {
  const { stale, fresh } = staleness(bilingualPairs(directory, data), readLedger(directory));
  const lines = stale.map(({ pair, behind }) => staleLine(directory, pair, behind));
  if (stale.length > 0)
    lines.push(
      `${plural(stale.length, 'text is', 'texts are')} stale: one half changed and nobody has looked at the other.`,
    );
  if (fresh.length > 0)
    lines.push(
      `${plural(fresh.length, 'text is', 'texts are')} new or changed in both halves since they were last looked at together: npm run looked-at records that they were.`,
    );
  return lines;
};
