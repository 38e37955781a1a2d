import { writeFileSync } from 'node:fs';
import { isNamedBy, lookedAt, printLedger } from '#data/parity-ledger.ts';
import { bilingualPairs } from './bilingual-pairs.ts';
import { checkContent } from './check-content.ts';
import { readLedger } from './stale-lines.ts';

/**
 * Records in `content/parity.json` that both halves of texts were looked at together as they are now: of all texts, or of
 * those the words name by id, file or address. Returns what was done, a line each.
 *
 * @throws when a word names no text, or the content is refused.
 */
export const recordLookedAt = (directory: string, words: readonly string[]): string[] => {
  const pairs = bilingualPairs(directory, checkContent(directory, { isLookingAt: true }));
  const unknown = words.filter((word) => !pairs.some((pair) => isNamedBy(pair, word)));
  if (unknown.length > 0)
    throw new Error(
      `No text is named ${unknown.join(', ')}: give an id, a file below content/, or nothing for all texts.`,
    );
  const ledger = readLedger(directory);
  const isChosen = (pair: (typeof pairs)[number]): boolean =>
    words.length === 0 || words.some((word) => isNamedBy(pair, word));
  const changed = pairs.filter(
    (pair) =>
      isChosen(pair) && (ledger[pair.address]?.ar !== pair.hashes.ar || ledger[pair.address]?.en !== pair.hashes.en),
  );
  writeFileSync(`${directory}/parity.json`, printLedger(lookedAt(pairs, ledger, isChosen)));
  // Naming all of a first run would say nothing.
  const listed = words.length === 0 ? [] : changed.map(({ address }) => address);
  return [...listed, `${changed.length} of ${pairs.length} texts recorded as looked at together.`];
};

if (import.meta.main) {
  try {
    for (const line of recordLookedAt('content', process.argv.slice(2))) console.log(line);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
