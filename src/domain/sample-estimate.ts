import type { Estimate } from '#data/estimate.ts';

type Sample = Pick<Estimate, 'id'> & Partial<Omit<Estimate, 'amount'>> & Partial<Estimate['amount']>;

/** Returns an annual estimate of 2024 for tests: what is given, and plain stand-ins for the rest. */
export const sampleEstimate = ({ usd = 100, low, high, qualifier = 'about', ...given }: Sample): Estimate => ({
  producer: given.id,
  edition: { ar: 'x', en: 'x' },
  scope: 'annual',
  covers: 'crypto',
  from: '2024-01-01',
  to: '2024-12-31',
  amount: { usd, low, high, qualifier },
  published: '2025-01-10',
  method: { ar: 'x', en: 'x' },
  source: 'report',
  publisherTextRead: true,
  quote: 'x',
  quoteLang: 'en',
  ...given,
});
