import { z } from 'astro/zod';

/** Whole US dollars at the time of the theft. Unknown is left out, never 0. */
export const usd = z
  .number({ error: 'is not a number: write whole dollars without separators, 1500000000' })
  .int('has cents: write whole US dollars')
  .positive('is not above 0: leave an unknown amount out')
  .max(100_000_000_000, 'is above a hundred billion dollars: check the zeros');

interface Bounds {
  readonly usd: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** True when low ≤ amount ≤ high, as far as the bounds are given. */
export const inOrder = ({ usd: amount, low = amount, high = amount }: Bounds): boolean =>
  low <= amount && amount <= high;

export const outOfOrder = 'is out of order: low ≤ usd ≤ high';
