import type { Source } from '#data/source.ts';
import type { Theft } from '#data/theft.ts';
import { findRecord } from './record-by-id.ts';

/**
 * Returns the earliest publication date among the sources of a theft that were read, as precise as known, in UTC;
 * undefined when none is dated. The theft became public on that day at the latest.
 */
export const firstReport = (theft: Theft, sources: readonly Source[]): string | undefined =>
  theft.evidence
    .map(({ source }) => findRecord(sources, source)?.published)
    // A bare year or month may lie after the theft or before it: only whole days order themselves.
    .filter((date) => date?.length === 10 && date >= theft.stolenOn)
    .sort()[0];
