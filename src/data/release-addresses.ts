import { z } from 'astro/zod';
import { id } from './id.ts';
import { seal } from './seal.ts';

const releaseAddresses = z.strictObject({
  release: id,
  /** Paths of pages and files that were new in this edition, such as `/ar/numbers/`, in order. */
  paths: z.array(z.string().startsWith('/')).min(1),
  sha256: seal,
});

/** Addresses an edition published for ever, frozen in `content/releases/addresses/<id>.json`. `npm run release:addresses` writes it, nobody edits it. */
export type ReleaseAddresses = z.infer<typeof releaseAddresses>;

/** Returns the addresses a file holds. @throws when it is no JSON or not of that shape. */
export const parseReleaseAddresses = (text: string): ReleaseAddresses => releaseAddresses.parse(JSON.parse(text));
