import { z } from 'astro/zod';
import { knownDate } from './day.ts';
import { evidenceWords } from './evidence-words.ts';
import { id } from './id.ts';
import { bilingual } from './text.ts';
import { usd } from './usd.ts';

/** A theft that others ascribe to North Korea and this site leaves out of every list and sum. */
export const rejected = z.strictObject({
  id,
  name: bilingual.describe('platform or victim'),
  stolenOn: knownDate.describe('date of the theft as reported'),
  reportedUsd: usd.optional().describe('US dollars as reported'),
  reason: bilingual.describe('why it is left out'),
  evidence: evidenceWords.optional().describe('left out only where nothing citable was read'),
});

export type Rejected = z.infer<typeof rejected>;
