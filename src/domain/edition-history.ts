import type { Correction } from '#data/correction.ts';
import type { ReleaseFile } from '#data/release-file.ts';
import { releaseChanges, type ReleaseChanges } from './release-changes.ts';

/** A published edition and what differs from the one before; undefined for the first. */
export interface EditionStep {
  readonly edition: ReleaseFile;
  readonly changes: ReleaseChanges | undefined;
}

/** Returns the published editions, given the oldest first, the newest first. */
export const editionHistory = (files: readonly ReleaseFile[]): EditionStep[] =>
  files
    .map((edition, index) => {
      const before = files[index - 1];
      return { edition, changes: before && releaseChanges(before.figures, edition.figures) };
    })
    .toReversed();

/** Returns the anchor of an edition on the page of changes, the same for ever: `r2026-11`. */
export const editionAnchor = (release: string): string => `r${release.replaceAll('.', '-')}`;

/** Returns the anchor of a correction on that page, the same for ever. */
export const correctionAnchor = (id: string): string => `correction-${id.replaceAll('.', '-')}`;

/** Returns corrections, the latest first; those of one day in the reverse order of their file. */
export const latestFirst = (corrections: readonly Correction[]): Correction[] =>
  corrections.toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
