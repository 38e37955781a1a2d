import type { Data } from '#data/fact-files.ts';
import { bracesIn } from '#data/figure.ts';
import { textsOf } from '#data/texts-of.ts';
import type { SupportedField } from '#data/theft.ts';

/** A kind of record that rests on sources. */
export type CitingKind =
  'theft' | 'estimate' | 'claim' | 'event' | 'contradiction' | 'rejected' | 'incomparable' | 'term';

/** One record that rests on a source: which, the words read there, and the fields they support where recorded. */
export interface SourceUse {
  readonly kind: CitingKind;
  readonly id: string;
  readonly quotes: readonly { readonly quote: string; readonly supports?: readonly SupportedField[] }[];
  /** Set where the record only names it as a primary text not yet read. */
  readonly isUnread?: true;
}

/** A record's tie to a source: with the words read there, or without where it only names it or takes a number from it. */
interface Tie {
  readonly source: string;
  readonly quote?: string;
  readonly supports?: readonly SupportedField[];
  readonly isUnread?: true;
}

interface Citing {
  readonly id: string;
  readonly evidence?: readonly Tie[] | undefined;
}

/** Returns the ties of the numbers in a record's texts: `{usd:50000000@js-fpw}` names its source. */
const numberTies = (record: object): Tie[] =>
  textsOf(record)
    .flatMap(({ text }) => bracesIn(text.ar))
    .flatMap((braces) => /^[a-z]+:[\d.]+@(.+)$/u.exec(braces)?.[1] ?? [])
    .map((source) => ({ source }));

const usesOf = <Row extends Citing>(
  kind: CitingKind,
  records: readonly Row[],
  others: (row: Row) => readonly Tie[] = () => [],
): { source: string; use: SourceUse }[] =>
  records.flatMap((record) => {
    const ties: Tie[] = [...(record.evidence ?? []), ...others(record), ...numberTies(record)];
    return [...Map.groupBy(ties, ({ source }) => source)].map(([source, own]) => ({
      source,
      use: {
        kind,
        id: record.id,
        quotes: own.flatMap(({ quote, supports }) =>
          quote === undefined ? [] : [{ quote, ...(supports === undefined ? {} : { supports }) }],
        ),
        ...(own.every(({ isUnread }) => isUnread === true) ? { isUnread: true as const } : {}),
      },
    }));
  });

const known = new WeakMap<Data, ReadonlyMap<string, readonly SourceUse[]>>();

/** Returns, by source, every record that rests on it, takes a number from it, or names it as a primary text not yet read. Computed once for the same data. */
export const sourceUses = (data: Data): ReadonlyMap<string, readonly SourceUse[]> => {
  const before = known.get(data);
  if (before !== undefined) return before;
  const all = [
    ...usesOf('theft', data.thefts, ({ unread = [] }) => unread.map((source) => ({ source, isUnread: true as const }))),
    // The words of an estimate were seen in the document it was read in.
    ...usesOf('estimate', data.estimates, ({ source, readIn, quote }) => [
      { source: readIn ?? source, quote },
      { source },
    ]),
    ...usesOf('claim', data.claims),
    ...usesOf('contradiction', data.contradictions),
    ...usesOf('rejected', data.rejected),
    ...usesOf('incomparable', data.incomparable),
    ...usesOf('event', data.events),
    ...usesOf('term', data.terms),
  ];
  const uses = new Map(
    [...Map.groupBy(all, ({ source }) => source)].map(([source, rows]) => [source, rows.map(({ use }) => use)]),
  );
  known.set(data, uses);
  return uses;
};
