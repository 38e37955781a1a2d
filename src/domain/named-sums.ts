import type { Theft } from '#data/theft.ts';
import { countedUsd, sumUsd } from './sums.ts';

/** A sum that prose uses, computed from records. */
interface NamedSum {
  /** Ids of the thefts added up. A bound takes the low or high figure instead of the record's own. */
  readonly parts: readonly { readonly theft: string; readonly bound?: 'low' | 'high' }[];
}

const parts = (...thefts: string[]): NamedSum['parts'] => thefts.map((theft) => ({ theft }));

const namedSums = {
  // Upbit enters with the 50 million dollars of the joint statement, which is the record's upper figure.
  'joint-statement-three-governments': {
    parts: [...parts('dmm-bitcoin-2024', 'rain-2024'), { theft: 'upbit-2019', bound: 'high' }],
  },
  'joint-statement-thefts-of-2024': { parts: parts('dmm-bitcoin-2024', 'rain-2024', 'wazirx-2024', 'radiant-2024') },
  'wazirx-and-bybit': { parts: parts('wazirx-2024', 'bybit-2025') },
} as const satisfies Record<string, NamedSum>;

/**
 * Returns the sum of that name in whole US dollars at the time of each theft.
 * Besides the sums of single thefts: `all` (every record) and `all-but-suspected`.
 *
 * @throws when the name is unknown or a part has no record.
 */
export const namedSum = (name: string, thefts: readonly Theft[]): number => {
  if (name === 'all') return sumUsd(thefts);
  if (name === 'all-but-suspected') return countedUsd(thefts);
  const sum: NamedSum | undefined = Object.entries(namedSums).find(([key]) => key === name)?.[1];
  if (sum === undefined) throw new Error(`sum:${name} is unknown: define it in src/domain/named-sums.ts`);
  return sum.parts.reduce((total, { theft: id, bound }) => {
    const theft = thefts.find((candidate) => candidate.id === id);
    const value = bound === undefined ? theft?.amount.usd : theft?.amount[bound];
    if (value === undefined) throw new Error(`sum:${name}: the theft ${id} has no ${bound ?? 'amount'}`);
    return total + value;
  }, 0);
};
