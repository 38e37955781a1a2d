import type { Estimate } from '#data/estimate.ts';
import type { Source } from '#data/source.ts';
import { recordById } from './record-by-id.ts';

/** Returns the sources of an estimate with the words read in each: the publication, the document it was read in, then others. */
export const estimateSources = (
  { source, readIn, quote, evidence = [] }: Estimate,
  sources: readonly Source[],
): { readonly source: Source; readonly quotes: readonly { readonly quote: string }[] }[] => {
  // The words were seen in the document they were read in; the publication itself stands first, without words of its own.
  const rows = [
    ...(readIn === undefined || readIn === source ? [] : [{ source, quote: undefined }]),
    { source: readIn ?? source, quote },
    ...evidence,
  ];
  return [...Map.groupBy(rows, (row) => row.source)].map(([id, own]) => ({
    source: recordById(sources, id),
    quotes: own.flatMap((row) => (row.quote === undefined ? [] : [{ quote: row.quote }])),
  }));
};
