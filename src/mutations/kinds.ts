import { amounts } from './amounts.ts';
import { bytes } from './bytes.ts';
import { characters } from './characters.ts';
import { dates } from './dates.ts';
import { halves } from './halves.ts';
import { harmless } from './harmless.ts';
import { markup } from './markup.ts';
import type { Kind } from './mutation.ts';
import { published } from './published.ts';
import { references } from './references.ts';
import { structure } from './structure.ts';

/** Every kind of mutation, family by family, the harmless ones last. */
export const kinds: readonly Kind[] = [
  ...bytes,
  ...characters,
  ...structure,
  ...references,
  ...dates,
  ...amounts,
  ...halves,
  ...markup,
  ...published,
  ...harmless,
];
