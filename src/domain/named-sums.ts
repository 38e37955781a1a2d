import type { Theft } from '#data/theft.ts';
import { findRecord } from './record-by-id.ts';
import { withoutSuspected } from './sums.ts';

/** One theft of a computation. A bound takes the low or high figure instead of the record's own. */
interface Part {
  readonly theft: Theft;
  readonly bound?: 'low' | 'high';
}

type Choice = (thefts: readonly Theft[]) => readonly Part[];

const single =
  (...chosen: readonly (string | { readonly id: string; readonly bound: 'low' | 'high' })[]): Choice =>
  (thefts) =>
    chosen.map((choice) => {
      const { id, ...bound } = typeof choice === 'string' ? { id: choice } : choice;
      const theft = findRecord(thefts, id);
      if (theft === undefined) throw new Error(`the theft ${id} has no record: mend src/domain/named-sums.ts`);
      return { theft, ...bound };
    });
const whole =
  (choose: (thefts: readonly Theft[]) => readonly Theft[]): Choice =>
  (thefts) =>
    choose(thefts).map((theft) => ({ theft }));

/** The sets of thefts that texts add up (`{sum:NAME}`) or count (`{count:NAME}`). A name stands in addresses: never renamed. */
const namedSums = {
  all: whole((thefts) => thefts),
  'all-but-suspected': whole(withoutSuspected),
  suspected: whole((thefts) => thefts.filter(({ attribution }) => attribution.level === 'suspected')),
  government: whole((thefts) => thefts.filter(({ attribution }) => attribution.level === 'government')),
  'un-or-msmt': whole((thefts) => thefts.filter(({ attribution }) => attribution.level === 'un-or-msmt')),
  industry: whole((thefts) => thefts.filter(({ attribution }) => attribution.level === 'industry')),
  // Upbit enters with the 50 million dollars of the joint statement, which is the record's upper figure.
  'joint-statement-three-governments': single('dmm-bitcoin-2024', 'rain-2024', { id: 'upbit-2019', bound: 'high' }),
  'joint-statement-thefts-of-2024': single('dmm-bitcoin-2024', 'rain-2024', 'wazirx-2024', 'radiant-2024'),
  'wazirx-and-bybit': single('wazirx-2024', 'bybit-2025'),
} as const satisfies Record<string, Choice>;

export type SumName = keyof typeof namedSums;

/** The names of all computed sums. */
export const sumNames = Object.keys(namedSums) as SumName[];

const amountOf = ({ theft, bound }: Part): number => {
  const amount = bound === undefined ? theft.amount.usd : theft.amount[bound];
  if (amount === undefined) throw new Error(`the theft ${theft.id} has no ${bound ?? 'amount'}`);
  return amount;
};

/** A computed sum: its thefts with what each adds, in whole US dollars at the time of each theft. */
export interface ComputedSum {
  readonly parts: readonly { readonly theft: Theft; readonly usd: number }[];
  readonly usd: number;
}

/** Returns the sum of that name. @throws when the name is unknown or a part has no record. */
export const namedSum = (name: string, thefts: readonly Theft[]): ComputedSum => {
  const choose: Choice | undefined = Object.entries<Choice>(namedSums).find(([key]) => key === name)?.[1];
  if (choose === undefined) throw new Error(`the sum ${name} is unknown: define it in src/domain/named-sums.ts`);
  const parts = choose(thefts).map((part) => ({ theft: part.theft, usd: amountOf(part) }));
  return { parts, usd: parts.reduce((total, { usd }) => total + usd, 0) };
};
