import { z } from 'astro/zod';

/** The seal of a file that nobody edits, its field `sha256`: the SHA-256 of `sealedPart`. */
export const seal = z.string().regex(/^[0-9a-f]{64}$/u);

const fields = z.record(z.string(), z.unknown());

/** Returns what the seal of a JSON file covers: every field but the seal, in the order of the file. @throws when it is no JSON object. */
export const sealedPart = (text: string): string =>
  JSON.stringify({ ...fields.parse(JSON.parse(text)), sha256: undefined });
