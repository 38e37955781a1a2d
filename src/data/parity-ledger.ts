import { z } from 'astro/zod';
import { otherLocale, type Locale } from '#locales.ts';

const shortHash = z.string().regex(/^[0-9a-f]{12}$/u);

/** Short hashes of the two halves of each text as they were last looked at together, by the text's address. */
export const parityLedger = z.record(z.string(), z.strictObject({ ar: shortHash, en: shortHash }));

export type ParityLedger = Readonly<z.infer<typeof parityLedger>>;

/** A text in two languages: where it is and a short hash of each half. */
export interface Pair {
  /** Permanent name in the ledger: `data/thefts/bybit-2025/account`, `summaries/trilateral-statement-2025`. */
  readonly address: string;
  /** Id of the record, where the text is a field of one. */
  readonly entry?: string;
  /** Path of that field. */
  readonly field?: readonly string[];
  /** Files of the halves. */
  readonly files: Readonly<Record<Locale, string>>;
  readonly hashes: Readonly<Record<Locale, string>>;
}

/** What changed since the halves were last looked at together. */
export interface Staleness {
  /** Texts of which one half changed, with the half that may have fallen behind. */
  readonly stale: readonly { readonly pair: Pair; readonly behind: Locale }[];
  /** Texts that are new or changed in both halves: their writer looked at both. */
  readonly fresh: readonly Pair[];
}

/** Compares texts with the ledger, in the order given. */
export const staleness = (pairs: readonly Pair[], ledger: ParityLedger): Staleness => {
  const stale: { pair: Pair; behind: Locale }[] = [];
  const fresh: Pair[] = [];
  for (const pair of pairs) {
    const seen = ledger[pair.address];
    const changed = (['ar', 'en'] as const).filter((half) => pair.hashes[half] !== seen?.[half]);
    const [only] = changed;
    if (changed.length === 2) fresh.push(pair);
    else if (only !== undefined) stale.push({ pair, behind: otherLocale(only) });
  }
  return { stale, fresh };
};

/** True when a word of the command names the text: its id, one of its files, its address or the start of it. */
export const isNamedBy = ({ address, entry, files }: Pair, word: string): boolean =>
  word === entry ||
  word === files.ar ||
  word === files.en ||
  address === word ||
  address.startsWith(`${word.replace(/\/$/u, '')}/`);

/** Returns the ledger after the chosen texts were looked at. Texts that no longer exist leave it. */
export const lookedAt = (
  pairs: readonly Pair[],
  ledger: ParityLedger,
  isChosen: (pair: Pair) => boolean,
): ParityLedger =>
  Object.fromEntries(
    pairs
      .map((pair) => [pair.address, isChosen(pair) ? pair.hashes : ledger[pair.address]] as const)
      .flatMap(([address, hashes]) => (hashes === undefined ? [] : [[address, hashes] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Returns the ledger as its file holds it: one text a line, so that a change shows which text was looked at. */
export const printLedger = (ledger: ParityLedger): string => {
  const lines = Object.entries(ledger).map(
    ([address, { ar, en }]) => `  ${JSON.stringify(address)}: ${JSON.stringify({ ar, en })}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};
