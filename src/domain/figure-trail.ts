import type { Correction } from '#data/correction.ts';
import type { PublishedValue } from '#data/published-value.ts';
import { isSameValue } from './release-changes.ts';

/** What one figure was in an edition, or is today. Null where its record gives none. */
export interface Stage {
  /** Undefined for today. */
  readonly edition: { readonly release: string; readonly asOf: string } | undefined;
  readonly value: PublishedValue | null;
}

/** A change of a figure that no correction tells. */
export interface UntoldChange {
  readonly from: PublishedValue | null;
  readonly to: PublishedValue | null;
  /** Edition that published the old value, and the later one with the new; undefined for today. */
  readonly release: string;
  readonly until: string | undefined;
  /** Id of the last correction before the change, which made the value what it was; undefined where there is none. */
  readonly correctedBy: string | undefined;
}

/**
 * Follows one figure from edition to edition, the oldest first, today last. Between two of them it may be corrected more than
 * once; the corrections must lead from the one value to the other, and be dated between the two. Returns the changes that none
 * tells and the corrections that tell no change.
 */
export const figureTrail = (
  stages: readonly Stage[],
  corrections: readonly Correction[],
): { readonly untold: readonly UntoldChange[]; readonly unfounded: readonly Correction[] } => {
  const untold: UntoldChange[] = [];
  const unfounded: Correction[] = [];
  let rest = corrections.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  stages.forEach(({ edition, value: target }, index) => {
    const before = stages[index - 1];
    if (before?.edition === undefined) return;
    const { release, asOf } = before.edition;
    let { value } = before;
    let correctedBy: string | undefined;
    unfounded.push(...rest.filter(({ on }) => on < asOf));
    rest = rest.filter(({ on }) => on >= asOf);
    for (let [next] = rest; next !== undefined && isSameValue(next.from, value); [next] = rest) {
      // On the day an edition closes, a correction belongs to it only if it leads there.
      if (edition !== undefined && (next.on > edition.asOf || (next.on === edition.asOf && isSameValue(value, target))))
        break;
      value = next.to;
      correctedBy = next.id;
      rest = rest.slice(1);
    }
    if (!isSameValue(value, target))
      untold.push({ from: value, to: target, release, until: edition?.release, correctedBy });
  });
  return { untold, unfounded: [...unfounded, ...rest] };
};
