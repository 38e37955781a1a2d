import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';

/** An edition of the data. Citations and embeds name it. */
export const release = z
  .strictObject({
    id,
    asOf: day.describe('day the editors closed the edition, UTC'),
    coveredTo: day.describe('last day for which any document was read: later days are not covered, not quiet'),
  })
  .refine((r) => r.coveredTo <= r.asOf, { message: 'is after `asOf`: correct one of them', path: ['coveredTo'] });

export type Release = z.infer<typeof release>;
