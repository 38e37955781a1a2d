import type { Figures, PublishedValue } from '#data/published-value.ts';

/** A figure that two editions give differently. Null where an edition gives none. */
export interface FigureChange {
  readonly record: string;
  readonly field: string;
  readonly from: PublishedValue | null;
  readonly to: PublishedValue | null;
}

/** What differs between two editions. */
export interface ReleaseChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Figures of records that both editions hold. */
  readonly changed: readonly FigureChange[];
}

/** Returns the value of a figure; null where its record gives none, undefined where the record does not exist. */
export const valueIn = (figures: Figures, record: string, field: string): PublishedValue | null | undefined => {
  if (!Object.hasOwn(figures, record)) return undefined;
  return figures[record]?.[field] ?? null;
};

/** True when two values print the same: in YAML `2025` is a number, in a record the same year is a date. */
export const isSameValue = (a: PublishedValue | null, b: PublishedValue | null): boolean =>
  a === b || (a !== null && b !== null && String(a) === String(b));

/** Returns what a later edition adds, removes and changes, in the order of the records. */
export const releaseChanges = (before: Figures, after: Figures): ReleaseChanges => {
  const shared = Object.keys(after).filter((record) => Object.hasOwn(before, record));
  return {
    added: Object.keys(after).filter((record) => !Object.hasOwn(before, record)),
    removed: Object.keys(before).filter((record) => !Object.hasOwn(after, record)),
    changed: shared.flatMap((record) =>
      [...new Set([...Object.keys(before[record] ?? {}), ...Object.keys(after[record] ?? {})])]
        .sort()
        .map((field) => ({
          record,
          field,
          from: before[record]?.[field] ?? null,
          to: after[record]?.[field] ?? null,
        }))
        .filter(({ from, to }) => !isSameValue(from, to)),
    ),
  };
};
