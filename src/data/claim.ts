import { z } from 'astro/zod';
import { evidenceWords } from './evidence-words.ts';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** How a checked claim stands, the soundest first. */
export const verdicts = ['supported', 'partly-supported', 'imprecise', 'contradicted'] as const;
export type Verdict = (typeof verdicts)[number];

/** One statement of a summarised article, checked. */
export const claim = z.strictObject({
  id,
  article: idOf('article'),
  claim: bilingual.describe('what the article says, in one sentence'),
  verdict: z.enum(verdicts),
  explanation: bilingual.describe('what is right, blurred or wrong'),
  thefts: z.array(idOf('theft')).min(1).optional(),
  estimates: z.array(idOf('estimate')).min(1).optional(),
  evidence: evidenceWords,
});

export type Claim = z.infer<typeof claim>;
