import type { Data } from '#data/fact-files.ts';
import type { TextPart } from '#data/figure.ts';
import { quotedNumbers } from './quoted-numbers.ts';

/** Words read of a document. */
interface Quote {
  readonly source: string;
  readonly quote: string;
}

type Quoting = Pick<Data, 'thefts' | 'estimates' | 'claims' | 'rejected' | 'contradictions' | 'events' | 'sources'>;

/** True when two amounts are the same but for the rounding of the words: half a per cent. */
export const isSameAmount = (one: number, other: number): boolean => Math.abs(one - other) <= other * 0.005;

const quotesIn = ({ thefts, estimates, claims, rejected, contradictions, events }: Quoting): Quote[] => [
  ...[thefts, claims, contradictions, events].flat().flatMap(({ evidence }): readonly Quote[] => evidence),
  ...[estimates, rejected].flat().flatMap(({ evidence = [] }): readonly Quote[] => evidence),
  ...estimates.flatMap(({ source, readIn, quote }) =>
    [source, readIn].flatMap((one) => (one === undefined ? [] : [{ source: one, quote }])),
  ),
];

/** What the words quoted from each source give. */
export interface QuotedFigures {
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Figures read outside the quoted words, such as `pct:59@chainalysis-2025-12-18`. */
  readonly alsoSaid: ReadonlySet<string>;
}

/** Returns every number the words of each source give: those quoted in records and its title. */
export const quotedFigures = (data: Quoting): QuotedFigures => {
  const numbers = new Map<string, number[]>();
  const titles = data.sources.map(({ id, title }) => ({ source: id, quote: title }));
  for (const { source, quote } of [...quotesIn(data), ...titles])
    numbers.set(source, [...(numbers.get(source) ?? []), ...quotedNumbers(quote)]);
  const alsoSaid = data.sources.flatMap(({ id, alsoSays = [] }) => alsoSays.map((figure) => `${figure}@${id}`));
  return { numbers, alsoSaid: new Set(alsoSaid) };
};

/** Makes sure that a number a text takes from a source stands in its words. @throws when it doesn't. */
export const assertQuoted = (part: TextPart, { numbers, alsoSaid }: QuotedFigures): void => {
  if (part.kind !== 'measure') return;
  const { unit, value, source } = part;
  const given = numbers.get(source) ?? [];
  if (given.some((one) => isSameAmount(one, value)) || alsoSaid.has(`${unit}:${value}@${source}`)) return;
  const shown = given.length === 0 ? 'no number' : [...new Set(given)].join(', ');
  throw new Error(
    `gives {${unit}:${value}@${source}}, but the words quoted from ${source} give ${shown}: correct the figure, quote the words that give it, or add ${unit}:${value} to alsoSays of the source`,
  );
};
