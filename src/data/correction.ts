import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { publishedValue } from './published-value.ts';
import { bilingual } from './text.ts';

const value = publishedValue.nullable();

/** A change of a figure that an edition had published. */
export const correction = z
  .strictObject({
    id,
    on: day.describe('day of the change, UTC'),
    record: z
      .string()
      .regex(/^(?:theft|estimate|claim):[a-z0-9.-]+$/, 'is not a record: write theft:ID, estimate:ID or claim:ID'),
    field: z.string().min(1).describe('field as the release file names it, such as amount.usd'),
    from: value.describe('value as published; null where there was none'),
    to: value.describe('value now; null where there is none'),
    why: bilingual.describe('the reason, for readers'),
  })
  .refine(({ from, to }) => from !== to, { message: 'is the same as `from`: write what it became', path: ['to'] });

export type Correction = z.infer<typeof correction>;
