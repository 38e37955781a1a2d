import type { Certainty } from '#data/certainty.ts';
import type { Theft } from '#data/theft.ts';

interface Sample {
  readonly id: string;
  readonly usd: number;
  readonly low?: number;
  readonly high?: number;
  readonly stolenOn?: string;
  readonly platform?: string;
  readonly level?: Certainty;
}

/** Returns a theft for tests: what is given, and plain stand-ins for the rest. */
export const sampleTheft = ({ id, usd, low, high, stolenOn = '2025-02-21', platform = id, level }: Sample): Theft => ({
  id,
  platform,
  stolenOn,
  amount: { usd, low, high, basis: { ar: 'x', en: 'x' } },
  attribution: { level: level ?? 'government', by: [{ who: 'fbi' }], groups: ['lazarus-group'] },
  confidence: 'high',
  account: { ar: 'x', en: 'x' },
  evidence: [{ source: 'report', supports: ['amount'], quote: 'x' }],
});
