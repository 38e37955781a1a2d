import { z } from 'astro/zod';
import { idOf } from './id.ts';
import { quotation } from './text.ts';

/** Words that were read, each with its source. */
export const evidenceWords = z.array(z.strictObject({ source: idOf('source'), quote: quotation })).min(1);
