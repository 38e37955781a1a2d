import type { Correction } from '#data/correction.ts';
import type { Figures } from '#data/published-value.ts';
import { figureTrail, type Stage, type UntoldChange } from './figure-trail.ts';
import { valueIn } from './release-changes.ts';

/** An edition as it was published. */
export interface Edition {
  readonly release: string;
  readonly asOf: string;
  readonly figures: Figures;
}

/** What stands between the editions, the figures of today and the corrections. */
export type CorrectionGap =
  | ({ readonly kind: 'untold'; readonly record: string; readonly field: string } & UntoldChange)
  | { readonly kind: 'removed'; readonly record: string; readonly release: string }
  | { readonly kind: 'unfounded'; readonly correction: Correction };

/** Returns every figure that an edition, today or a correction names, once. */
const figuresNamed = (
  all: readonly Figures[],
  corrections: readonly Correction[],
): Iterable<{ readonly record: string; readonly field: string }> => {
  const named = [
    ...all.flatMap((figures) =>
      Object.entries(figures).flatMap(([record, fields]) => Object.keys(fields).map((field) => ({ record, field }))),
    ),
    ...corrections,
  ];
  return new Map(named.map(({ record, field }) => [`${record} ${field}`, { record, field }])).values();
};

/**
 * Compares the editions, the oldest first, with each other and with the figures of today. Each change must be told by
 * corrections that lead from the old value to the new, each correction must tell a change; new records need none, and no
 * record may go. Returns what is missing or too much.
 */
export const correctionGaps = (
  editions: readonly Edition[],
  today: Figures,
  corrections: readonly Correction[],
): CorrectionGap[] => {
  const all = [
    ...editions.map((edition) => ({ edition, figures: edition.figures })),
    { edition: undefined, figures: today },
  ];
  const newest = editions.at(-1);
  const gaps: CorrectionGap[] = Object.keys(newest?.figures ?? {})
    .filter((record) => !Object.hasOwn(today, record))
    .map((record) => ({ kind: 'removed', record, release: newest?.release ?? '' }));
  for (const { record, field } of figuresNamed(
    all.map(({ figures }) => figures),
    corrections,
  )) {
    const stages = all.flatMap(({ edition, figures }): Stage[] => {
      const value = valueIn(figures, record, field);
      return value === undefined ? [] : [{ edition, value }];
    });
    const { untold, unfounded } = figureTrail(
      stages,
      corrections.filter((correction) => correction.record === record && correction.field === field),
    );
    gaps.push(...untold.map((change): CorrectionGap => ({ kind: 'untold', record, field, ...change })));
    gaps.push(...unfounded.map((correction): CorrectionGap => ({ kind: 'unfounded', correction })));
  }
  return gaps;
};
