import type { Source } from '#data/source.ts';
import type { SupportedField, Theft } from '#data/theft.ts';
import { recordById } from './record-by-id.ts';

/** A source of a theft with the words read there. */
export interface TheftSource {
  readonly source: Source;
  readonly quotes: readonly { readonly quote: string; readonly supports: readonly SupportedField[] }[];
}

/** Returns the sources of a theft in the order of its record, each once, with all words read there. */
export const theftSources = ({ evidence }: Theft, sources: readonly Source[]): TheftSource[] =>
  [...Map.groupBy(evidence, ({ source }) => source)].map(([id, quotes]) => ({
    source: recordById(sources, id),
    quotes,
  }));

/** Which of a theft's figures a row is: the lowest, the one the site follows, the highest. */
export type Bound = 'low' | 'amount' | 'high';

/** One figure of a theft in US dollars, with the words that give it. */
export interface TheftFigure {
  readonly bound: Bound;
  readonly usd: number;
  readonly words: readonly { readonly source: Source; readonly quote: string }[];
}

/** Returns the figures that sources give for a theft, the lowest first; one where they agree. */
export const theftFigures = ({ amount, evidence }: Theft, sources: readonly Source[]): TheftFigure[] => {
  const { usd, low = usd, high = usd } = amount;
  const row = (bound: Bound, value: number): TheftFigure => ({
    bound,
    usd: value,
    words: evidence
      .filter(({ supports }) => supports.includes(bound))
      .map(({ source, quote }) => ({ source: recordById(sources, source), quote })),
  });
  return [...(low < usd ? [row('low', low)] : []), row('amount', usd), ...(high > usd ? [row('high', high)] : [])];
};
