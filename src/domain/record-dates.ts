import type { Correction } from '#data/correction.ts';
import type { ReleaseFile } from '#data/release-file.ts';

/** Days in UTC: when something was first published here, and when it last changed. */
export interface PublishedDates {
  readonly published: string;
  readonly updated: string;
}

/** What dates are read from. */
export interface DatedEditions {
  /** The editions published so far, in any order. */
  readonly editions: readonly Pick<ReleaseFile, 'asOf' | 'figures'>[];
  readonly corrections: readonly Pick<Correction, 'on' | 'record'>[];
  /** Day of the newest edition, for what no edition has frozen yet. */
  readonly asOf: string;
}

/** Returns the latest of some days; undefined of none. */
export const latestDay = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

/**
 * Returns the dates of what some records, named as in a release file (`theft:<id>`), say. Records have no date of
 * their own: they were published with the first edition that holds one of them, and every change of a published
 * figure is a correction with its day.
 */
export const recordDates = (
  records: readonly string[],
  { editions, corrections, asOf }: DatedEditions,
): PublishedDates => {
  const holding = editions.filter(({ figures }) => records.some((record) => record in figures));
  const published = holding.map((edition) => edition.asOf).toSorted()[0] ?? asOf;
  const changed = corrections.filter(({ record }) => records.includes(record)).map(({ on }) => on);
  return { published, updated: latestDay([published, ...changed]) ?? published };
};
