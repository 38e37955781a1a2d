import type { z } from 'astro/zod';
import { article } from './article.ts';
import { asked } from './asked.ts';
import { claim } from './claim.ts';
import { contradiction } from './contradiction.ts';
import { correction } from './correction.ts';
import { estimate } from './estimate.ts';
import { event } from './event.ts';
import { group } from './group.ts';
import { host } from './host.ts';
import type { Kind } from './id.ts';
import { incomparable } from './incomparable.ts';
import { organisation } from './organisation.ts';
import { platform } from './platform.ts';
import { rejected } from './rejected.ts';
import { release } from './release.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { theft } from './theft.ts';

/** How a file of facts is read. */
export interface FactFile {
  readonly schema: z.ZodType<{ id: string }>;
  /** What other records call its records; left out where none names them. */
  readonly kind?: Kind;
  readonly canBeEmpty?: true;
}

/** The files of facts in `content/data`, by name without `.yaml`. */
export const factFiles = {
  hosts: { schema: host },
  sources: { schema: source, kind: 'source' },
  organisations: { schema: organisation, kind: 'organisation' },
  groups: { schema: group, kind: 'group' },
  platforms: { schema: platform, kind: 'platform' },
  thefts: { schema: theft, kind: 'theft' },
  estimates: { schema: estimate, kind: 'estimate' },
  claims: { schema: claim },
  articles: { schema: article, kind: 'article' },
  rejected: { schema: rejected },
  contradictions: { schema: contradiction },
  incomparable: { schema: incomparable },
  asked: { schema: asked },
  events: { schema: event },
  terms: { schema: term, kind: 'term' },
  releases: { schema: release },
  corrections: { schema: correction, canBeEmpty: true },
} as const satisfies Record<string, FactFile>;

export type FactFileName = keyof typeof factFiles;

/** Every fact of the site, each list in the order of its file. */
export type Data = {
  readonly [Name in FactFileName]: readonly z.infer<(typeof factFiles)[Name]['schema']>[];
};
