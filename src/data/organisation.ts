import { z } from 'astro/zod';
import { id } from './id.ts';
import { bilingual } from './text.ts';

/** Who attributes a theft or publishes an estimate. */
export const organisation = z.strictObject({
  id,
  name: bilingual.describe('full name'),
  short: bilingual.describe('name for labels'),
  kind: z.enum([
    'government',
    'intergovernmental',
    'analytics-firm',
    'security-firm',
    'investigator',
    'victim',
    'press',
  ]),
});

export type Organisation = z.infer<typeof organisation>;
