import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** A figure that reporters ask for or that is often misquoted: the wording that holds, the wording that doesn't, and why. */
export const asked = z
  .strictObject({
    id,
    question: bilingual.describe('as people ask it'),
    use: bilingual.describe('wording a story can copy, a whole sentence'),
    avoid: bilingual.describe('wording to avoid, as it is met'),
    why: bilingual.describe('what is wrong with that'),
    thefts: z.array(idOf('theft')).min(1).optional().describe('records the figure rests on'),
    estimates: z.array(idOf('estimate')).min(1).optional(),
    onSheet: z.literal(true).optional().describe('set for the ten figures of the fact sheet'),
  })
  .refine(({ thefts, estimates }) => thefts !== undefined || estimates !== undefined, {
    error: 'rests on no record: name thefts or estimates',
    path: ['thefts'],
  });

export type Asked = z.infer<typeof asked>;
