import { z } from 'astro/zod';
import { day } from './day.ts';
import { plainText } from './text.ts';

/** Front matter of a summary. Its file name is its address; figures are references in braces. */
export const summary = z.strictObject({
  title: plainText.describe('headline that states the finding'),
  summary: plainText.describe('what happened and how sure that is'),
  reviewedOn: day.describe('day the text was last reviewed, in quotation marks'),
});

export type Summary = z.infer<typeof summary>;
