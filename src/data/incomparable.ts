import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { bilingual } from './text.ts';

/** Published figures that look alike and must not be set against each other. */
export const incomparable = z.strictObject({
  id,
  title: bilingual.describe('the two things confused, a few words'),
  why: bilingual.describe('what each figure counts and why they differ'),
  estimates: z.array(idOf('estimate')).min(1).describe('estimates that are confused'),
});
