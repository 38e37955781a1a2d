import { z } from 'astro/zod';
import { evidenceWords } from './evidence-words.ts';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** A place where sources contradict each other, and what the site does about it. */
export const contradiction = z.strictObject({
  id,
  title: bilingual.describe('what is in dispute, a few words'),
  statement: bilingual.describe('each figure beside who gives it, and what we follow'),
  thefts: z.array(idOf('theft')).min(1).optional().describe('thefts it is about'),
  estimates: z.array(idOf('estimate')).min(1).optional().describe('estimates it is about'),
  evidence: evidenceWords,
});

export type Contradiction = z.infer<typeof contradiction>;
