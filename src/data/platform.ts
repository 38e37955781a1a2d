import { z } from 'astro/zod';
import { id } from './id.ts';
import { bilingual, plainText } from './text.ts';

/** What was robbed: an exchange, bridge, wallet, firm or person. */
export const platform = z.strictObject({
  id,
  name: bilingual.describe('commonest spelling in the press of each language'),
  arabicNameIs: z
    .enum(['seen', 'transliterated', 'description'])
    .describe('seen in Arabic media, our transliteration, or a description of an unnamed victim'),
  aliases: z.array(plainText).min(1).optional().describe('other names and spellings readers search for'),
  kind: z.enum([
    'centralized-exchange',
    'bridge',
    'defi-protocol',
    'gaming-betting',
    'payment-processor',
    'wallet',
    'other',
  ]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 code: write two capital letters')
    .optional()
    .describe('seat, where a source gives it'),
});

export type Platform = z.infer<typeof platform>;
