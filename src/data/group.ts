import { z } from 'astro/zod';
import { id } from './id.ts';
import { bilingual } from './text.ts';

/** A name that investigators give to a North Korean team. */
export const group = z.strictObject({ id, name: bilingual });

export type Group = z.infer<typeof group>;
