import type { Data } from '#data/fact-files.ts';
import type { TextPart } from '#data/figure.ts';
import { comparison } from './comparisons.ts';
import { figureValue } from './figure-value.ts';
import { findRecord } from './record-by-id.ts';

/** Looks up what a part of a text names. @throws when that does not exist or, for a comparison, no longer holds. */
export const resolvePart = (part: TextPart, data: Pick<Data, 'thefts' | 'estimates' | 'sources'>): void => {
  if (part.kind === 'words' || part.kind === 'quoted') return;
  if (part.kind === 'measure' && findRecord(data.sources, part.source) === undefined)
    throw new Error(`names the source “${part.source}”, which does not exist: mend the id after @`);
  if (part.kind === 'comparison') comparison(part.name, data);
  else figureValue(part, data);
};
