import { z } from 'astro/zod';

/** A permanent name in kebab-case ASCII. It stands in addresses and citations: never renamed, never reused. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'is not an id: write small ASCII letters, digits and single hyphens');

/** Kinds of records that other records can name. */
export type Kind = 'source' | 'organisation' | 'group' | 'platform' | 'theft' | 'estimate' | 'article' | 'term';

/** The id of a record of another file. `refersTo` tells the reader of the data which one, and is checked after parsing. */
export const idOf = (kind: Kind) => id.meta({ refersTo: kind }).describe(`id of a ${kind}`);
