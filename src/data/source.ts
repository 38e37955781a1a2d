import { z } from 'astro/zod';
import { knownDate } from './day.ts';
import { id } from './id.ts';
import { plainText } from './text.ts';

/** Who speaks in a document. */
export const sourceKinds = [
  'primary-government',
  'primary-intergovernmental',
  'company-statement',
  'industry-report',
  'news',
  'research-repository',
  'law-firm',
  'relay',
] as const;

/** How well a document was read, the best first. */
export const readings = ['page', 'quoted', 'address'] as const;

/** A document a record rests on, and how well it was read. */
export const source = z.strictObject({
  id,
  title: plainText.describe('title as printed, in its own language'),
  titleIsDescription: z.literal(true).optional().describe('set when no title was shown and ours describes the page'),
  titleLang: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a language: write a code such as en')
    .describe('language of the title'),
  publisher: plainText.describe('who publishes the page at the address, not whom it quotes'),
  url: z
    .url({ protocol: /^https?$/, error: 'is not a web address: write it whole, with https://' })
    .optional()
    .describe('address; left out when none was seen. Linked only where its host is in hosts.yaml'),
  published: knownDate.optional().describe('date of publication, as far as known'),
  kind: z.enum(sourceKinds).describe('relay: a copy, repost or mirror of somebody else’s text'),
  reading: z
    .enum(readings)
    .describe('page: its own words were read; quoted: its words in another document; address: only title or address'),
  alsoSays: z
    .array(
      z.string().regex(/^(?:usd|krw|jpy|n|pct):\d+(?:\.\d+)?$/, 'is not a figure: write it as in braces, usd:50000000'),
    )
    .min(1)
    .optional()
    .describe('figures read in it outside the words we quote, as in braces without the source'),
  readIn: plainText.optional().describe('the document in which its words were read'),
});

export type Source = z.infer<typeof source>;
