import { z } from 'astro/zod';
import { knownDate } from './day.ts';
import { evidenceWords } from './evidence-words.ts';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** What happened: the kinds of dated events. */
export const eventKinds = [
  'theft',
  'attribution',
  'sanction',
  'law-enforcement',
  'tactic',
  'policy',
  'report',
] as const;

/** A dated event of the subject's history. */
export const event = z.strictObject({
  id,
  on: knownDate.describe('date in UTC, as precise as known'),
  kind: z.enum(eventKinds),
  title: bilingual.describe('what happened, a short sentence without full stop'),
  summary: bilingual.describe('who did what and why it matters'),
  note: bilingual.optional().describe('limits of what we know about it'),
  thefts: z.array(idOf('theft')).min(1).optional(),
  evidence: evidenceWords,
});

export type Event = z.infer<typeof event>;
