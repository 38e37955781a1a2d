import type { Data } from '#data/fact-files.ts';
import type { SupportedField } from '#data/theft.ts';

/** A kind of record that rests on sources. */
export type CitingKind = 'theft' | 'estimate' | 'claim' | 'event' | 'contradiction' | 'rejected';

/** One record that rests on a source: which, the words read there, and the fields they support where recorded. */
export interface SourceUse {
  readonly kind: CitingKind;
  readonly id: string;
  readonly quotes: readonly { readonly quote: string; readonly supports?: readonly SupportedField[] }[];
}

interface Evidence {
  readonly source: string;
  readonly quote: string;
  readonly supports?: readonly SupportedField[];
}

const usesOf = (
  kind: CitingKind,
  records: readonly { readonly id: string; readonly evidence?: readonly Evidence[] | undefined }[],
  source: string,
): SourceUse[] =>
  records.flatMap(({ id, evidence = [] }) => {
    const quotes = evidence
      .filter((row) => row.source === source)
      .map(({ quote, supports }) => ({ quote, ...(supports === undefined ? {} : { supports }) }));
    return quotes.length === 0 ? [] : [{ kind, id, quotes }];
  });

/** Returns every record that rests on a source, or names it as the primary text not yet read. */
export const sourceUses = (source: string, data: Data): SourceUse[] => [
  ...usesOf('theft', data.thefts, source),
  ...data.thefts
    .filter(({ unread = [] }) => unread.includes(source))
    .map(({ id }) => ({ kind: 'theft' as const, id, quotes: [] })),
  ...data.estimates
    .filter((estimate) => estimate.source === source || estimate.readIn === source)
    .map(({ id, quote }) => ({ kind: 'estimate' as const, id, quotes: [{ quote }] })),
  ...usesOf('estimate', data.estimates, source),
  ...usesOf('claim', data.claims, source),
  ...usesOf('contradiction', data.contradictions, source),
  ...usesOf('rejected', data.rejected, source),
  ...usesOf('event', data.events, source),
];
