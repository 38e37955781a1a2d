import { z } from 'astro/zod';
import { certainties } from './certainty.ts';
import { knownDate } from './day.ts';
import { id, idOf } from './id.ts';
import { bilingual, quotation } from './text.ts';
import { inOrder, outOfOrder, usd } from './usd.ts';

/** Fields of a theft that words of a source can support. */
export const supportedFields = [
  'amount',
  'low',
  'high',
  'date',
  'attribution',
  'method',
  'assets',
  'platform',
  'groups',
  'country',
  'recovered',
  'account',
] as const;
export type SupportedField = (typeof supportedFields)[number];

const evidence = z.strictObject({
  source: idOf('source'),
  supports: z.array(z.enum(supportedFields)).min(1).describe('fields the words support'),
  quote: quotation.describe('words as read, 25 at most, in the language of the source'),
});

/** True when the first date is not after the second, as far as both are known: `2025-02` may be the day `2025-02-21`. */
const inTime = (first: string, second: string): boolean => {
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) <= second.slice(0, known);
};

const fields = z.strictObject({
  id,
  platform: idOf('platform'),
  stolenOn: knownDate.describe('day or month of the theft in UTC'),
  amount: z
    .strictObject({
      usd: usd.describe('figure of the most authoritative source that gives one'),
      low: usd.optional().describe('lowest figure, where sources differ'),
      high: usd.optional().describe('highest figure, where sources differ'),
      basis: bilingual.describe('whose figure it is and why others differ'),
    })
    .refine(inOrder, outOfOrder),
  assets: bilingual.optional().describe('what was taken, where itemised'),
  method: bilingual.optional().describe('how it was done, as far as known; never a recipe'),
  attribution: z.strictObject({
    level: z.enum(certainties).describe('who says so: the surest level any source reaches'),
    on: knownDate.optional().describe('date of the attribution'),
    by: z.array(z.strictObject({ who: idOf('organisation'), note: bilingual.optional() })).min(1),
    groups: z.array(idOf('group')).min(1),
  }),
  recoveredUsd: usd.optional().describe('US dollars that came back'),
  contested: z
    .literal(true)
    .optional()
    .describe('set when a known expert or an authority disputes the attribution or the sum'),
  mayRepeat: idOf('theft').optional().describe('theft that may be the same money'),
  mayOverlap: idOf('theft').optional().describe('theft whose amount may be counted in this one'),
  confidence: z.enum(['high', 'medium', 'low']).describe('our confidence in the record as a whole'),
  account: bilingual.describe('what happened, who says so, what is disputed'),
  evidence: z.array(evidence).min(1),
  unread: z.array(idOf('source')).min(1).optional().describe('primary documents met by address only'),
});

/** One theft, counted in the year the money was taken. */
export const theft = fields
  .refine(({ stolenOn, attribution }) => attribution.on === undefined || inTime(stolenOn, attribution.on), {
    error: 'is before the theft: correct one of the two dates',
    path: ['attribution', 'on'],
  })
  .refine(({ amount, recoveredUsd = 0 }) => recoveredUsd <= (amount.high ?? amount.usd), {
    error: 'is more than was stolen: correct one of the two amounts',
    path: ['recoveredUsd'],
  });

export type Theft = z.infer<typeof theft>;
