import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  id,
  term: bilingual,
  definition: bilingual.describe('one to three short sentences, the first complete by itself'),
  seeAlso: z.array(idOf('term')).min(1).optional(),
});

export type Term = z.infer<typeof term>;
