import { z } from 'astro/zod';
import { day } from './day.ts';
import { plainText, typedAddress } from './text.ts';

const line = plainText.refine(
  (text) => typedAddress(text) === undefined,
  'holds a web address: name the source by its id in the text instead',
);

/** Front matter of a summary. Its file name is its address; figures are references in braces. */
export const summary = z.strictObject({
  title: line.describe('headline that states the finding'),
  summary: line.describe('what happened and how sure that is'),
  reviewedOn: day.describe('day the text was last reviewed, in quotation marks'),
});

export type Summary = z.infer<typeof summary>;
