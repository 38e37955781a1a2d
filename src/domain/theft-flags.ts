import type { Theft } from '#data/theft.ts';
import { recordById } from './record-by-id.ts';

/** Something a reader must know before adding a theft to others, with what it does to sums in US dollars. */
export type TheftFlag =
  | { readonly kind: 'suspected' | 'contested' | 'contestedApart'; readonly usd: number }
  /** May be the same money as the other theft, or share part of it: sums may be too high by up to `usd`. */
  | { readonly kind: 'mayRepeat' | 'mayOverlap'; readonly other: Theft; readonly usd: number }
  /** Came back: wholly or in part. Sums count what was stolen, not what was kept. */
  | { readonly kind: 'returned' | 'partlyReturned'; readonly usd: number };

/** Returns the flags of a theft, in the order readers should meet them. */
export const theftFlags = (theft: Theft, thefts: readonly Theft[]): TheftFlag[] => {
  const { amount, attribution, contested, mayRepeat, mayOverlap, recoveredUsd } = theft;
  const flags: TheftFlag[] = [];
  const isSuspected = attribution.level === 'suspected';
  if (isSuspected) flags.push({ kind: 'suspected', usd: amount.usd });
  if (contested === true) flags.push({ kind: isSuspected ? 'contestedApart' : 'contested', usd: amount.usd });
  for (const [kind, id] of [
    ['mayRepeat', mayRepeat],
    ['mayOverlap', mayOverlap],
  ] as const) {
    if (id === undefined) continue;
    const other = recordById(thefts, id);
    flags.push({ kind, other, usd: Math.min(amount.usd, other.amount.usd) });
  }
  if (recoveredUsd !== undefined)
    flags.push({ kind: recoveredUsd >= amount.usd ? 'returned' : 'partlyReturned', usd: recoveredUsd });
  return flags;
};
