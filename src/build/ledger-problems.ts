import type { Data } from '#data/fact-files.ts';
import { parityLedger } from '#data/parity-ledger.ts';
import type { Problem } from '#data/problem.ts';
import { bilingualPairs } from './bilingual-pairs.ts';

const file = 'content/parity.json';
const cure = 'run npm run looked-at, which writes the file';

/** Returns what is wrong with the ledger of texts looked at together, given as text: its shape, texts that no longer exist. */
export const ledgerProblems = (directory: string, text: string, data: Data | undefined): Problem[] => {
  const lines = text.split('\n');
  const at = (address: string, message: string): Problem => ({
    file,
    line: Math.max(1, lines.findIndex((line) => line.includes(JSON.stringify(address))) + 1),
    column: 3,
    message,
  });
  const ledger = parityLedger.safeParse(JSON.parse(text));
  if (!ledger.success)
    return ledger.error.issues.map(({ path }) => at(String(path[0] ?? ''), `holds no two short hashes here: ${cure}`));
  if (data === undefined) return [];
  const known = new Set(bilingualPairs(directory, data).map(({ address }) => address));
  return Object.keys(ledger.data)
    .filter((address) => !known.has(address))
    .map((address) => at(address, `names the text “${address}”, which does not exist: ${cure}`));
};
