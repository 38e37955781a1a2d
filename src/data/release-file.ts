import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { publishedValue } from './published-value.ts';
import { seal } from './seal.ts';

/** An edition as it was published, frozen in `content/releases/<id>.json`. `npm run release` writes it, nobody edits it. */
export const releaseFile = z.strictObject({
  release: id,
  asOf: day,
  coveredTo: day,
  /** How many records of each kind the edition held. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  figures: z.record(z.string(), z.record(z.string(), publishedValue)),
  sha256: seal,
});

export type ReleaseFile = z.infer<typeof releaseFile>;

/** Returns the edition a file holds. @throws when it is no JSON or not of that shape. */
export const parseReleaseFile = (text: string): ReleaseFile => releaseFile.parse(JSON.parse(text));

/** Returns editions in order, the oldest first. */
export const inOrderOfClosing = <Edition extends { readonly asOf: string; readonly release: string }>(
  editions: readonly Edition[],
): Edition[] =>
  editions.toSorted((a, b) =>
    `${a.asOf} ${a.release}`.localeCompare(`${b.asOf} ${b.release}`, 'en', { numeric: true }),
  );
