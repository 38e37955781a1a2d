const measures = ['usd', 'krw', 'jpy', 'n', 'pct'] as const;
export type Measure = (typeof measures)[number];

/** A figure named in a text: a record's amount, a computed sum, or an amount a record's own source gives. */
export type FigureRef =
  | { readonly kind: 'theft'; readonly id: string; readonly bound?: 'low' | 'high' }
  | { readonly kind: 'estimate'; readonly id: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'sum'; readonly name: string }
  | { readonly kind: 'measure'; readonly unit: Measure; readonly value: number };

const isMeasure = (kind: string): kind is Measure => measures.some((measure) => measure === kind);

/**
 * Returns the figure a reference names.
 *
 * `theft:bybit-2025` · `theft:upbit-2019.high` · `estimate:msmt-2024` · `year:2024` · `sum:wazirx-and-bybit` ·
 * `usd:50000000` `krw:…` `jpy:…` (whole units) · `n:4.8` (a count) · `pct:59` (per cent)
 *
 * @throws when the reference has none of these forms.
 */
export const parseFigure = (reference: string): FigureRef => {
  const [, kind = '', value = ''] = /^([a-z]+):(.+)$/u.exec(reference) ?? [];
  if (kind === 'theft') {
    const bound = /\.(low|high)$/u.exec(value)?.[1];
    if (bound === 'low' || bound === 'high') return { kind, id: value.slice(0, -bound.length - 1), bound };
    return { kind, id: value };
  }
  if (kind === 'estimate') return { kind, id: value };
  if (kind === 'sum') return { kind, name: value };
  if (kind === 'year' && /^\d{4}$/u.test(value)) return { kind, year: Number(value) };
  if (isMeasure(kind) && /^\d+(?:\.\d+)?$/u.test(value)) return { kind: 'measure', unit: kind, value: Number(value) };
  throw new Error(
    `“${reference}” is not a figure: write theft:ID, estimate:ID, sum:NAME, year:YYYY, usd:NUMBER, n:NUMBER or pct:NUMBER`,
  );
};

const brace = /\{([^{}]*)\}/gu;

/** Returns the references inside a text, in order, without their braces. */
export const figuresIn = (text: string): string[] => [...text.matchAll(brace)].map((match) => match[1] ?? '');

/** Returns a text cut at its figures: plain strings and references in turn. @throws like `parseFigure`. */
export const splitAtFigures = (text: string): (string | FigureRef)[] =>
  text
    .split(/(\{[^{}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? parseFigure(part.slice(1, -1)) : part));
