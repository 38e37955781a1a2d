import { z } from 'astro/zod';
import { day, knownDate } from './day.ts';
import { evidenceWords } from './evidence-words.ts';
import { id, idOf } from './id.ts';
import { bilingual, quotation } from './text.ts';
import { inOrder, outOfOrder, usd } from './usd.ts';

/** A published estimate of what North Korea stole: one producer, one period, one edition. */
export const estimate = z
  .strictObject({
    id,
    producer: idOf('organisation'),
    edition: bilingual.describe('short label of the edition'),
    scope: z
      .enum(['annual', 'part-year', 'multi-year', 'cumulative', 'named-cases', 'unattributed'])
      .describe('named-cases and unattributed are not estimates and never stand beside them'),
    covers: z.enum(['crypto', 'mostly-crypto', 'crypto-and-banks']),
    from: day.describe('first day covered'),
    to: day.describe('last day covered'),
    amount: z
      .strictObject({
        usd,
        low: usd.optional(),
        high: usd.optional(),
        qualifier: z.enum(['exact', 'about', 'at-least', 'range']),
      })
      .refine(inOrder, outOfOrder),
    amountIsOurs: z
      .literal(true)
      .optional()
      .describe('set when the dollars are our computation from what the producer published'),
    incidents: z.number().int().positive().optional().describe('thefts counted'),
    allThefts: z
      .strictObject({
        usd: usd.optional().describe('stolen by all hackers in the same period'),
        amountIsOurs: z
          .literal(true)
          .optional()
          .describe('set when the dollars are our computation from what the producer published'),
        incidents: z.number().int().positive().optional(),
        share: z.number().gt(0).max(1).optional().describe('North Korea’s part of it, 0 to 1'),
        shareIsOurs: z.literal(true).optional().describe('set when we divided'),
      })
      .optional(),
    published: knownDate,
    revises: idOf('estimate').optional().describe('earlier figure of the same producer that this one replaces'),
    repeats: idOf('estimate').optional().describe('figure of another producer that this one only repeats'),
    method: bilingual.describe('what the figure counts and its limits'),
    source: idOf('source'),
    readIn: idOf('source').optional().describe('document in which its words were read'),
    publisherTextRead: z.boolean().describe('true only where the producer’s own page was read'),
    quote: quotation.describe('words as read, 25 at most'),
    quoteLang: z.string().regex(/^[a-z]{2}$/),
    evidence: evidenceWords.optional().describe('further words read, for the numbers of `method`'),
  })
  .refine((e) => e.from <= e.to, { message: 'is before `from`: swap the two days', path: ['to'] });

export type Estimate = z.infer<typeof estimate>;
