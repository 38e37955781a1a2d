import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** Why a reader is safe at a host. */
export const hostReasons = [
  'government',
  'intergovernmental',
  'court',
  'publisher',
  'firm',
  'research',
  'nonprofit',
  'repository',
] as const;

/** A host the site links to. A source whose host is not in the list is named, never linked. */
export const host = z.strictObject({
  id: z
    .string()
    .regex(/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'is not a host: write it in small letters without www.')
    .describe('host name without www.; other subdomains are hosts of their own'),
  who: plainText.describe('who runs it, in English or its own language'),
  reason: z.enum(hostReasons).describe('why a reader is safe there'),
});

export type Host = z.infer<typeof host>;
