import { z } from 'astro/zod';
import { knownDate } from './day.ts';
import { id } from './id.ts';
import { bilingual, plainText } from './text.ts';

/** Where a summarised article comes from and what limits it. */
export const article = z.strictObject({
  id,
  originalTitle: plainText.describe('headline as printed'),
  outlet: bilingual,
  outletNote: bilingual.describe('who runs the outlet, as far as the text says'),
  published: knownDate,
  dateBasis: bilingual.describe('how the date is known'),
  language: z.string().regex(/^[a-z]{2}$/),
  translation: z.enum(['none', 'machine']),
  origin: bilingual.describe('what the text was made from'),
  limits: z.array(bilingual).min(1),
});

export type Article = z.infer<typeof article>;
