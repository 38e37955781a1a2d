const measures = ['usd', 'krw', 'jpy', 'n', 'pct'] as const;
export type Measure = (typeof measures)[number];

/** A figure named in a text: a record's amount, a computed one, or a number that a source gives. */
export type FigureRef =
  | { readonly kind: 'theft'; readonly id: string; readonly bound?: 'low' | 'high' }
  | { readonly kind: 'estimate'; readonly id: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'sum' | 'count' | 'calc'; readonly name: string }
  | { readonly kind: 'measure'; readonly unit: Measure; readonly value: number; readonly source: string };

/** A piece of a text: words, a figure, words that compare figures, or words that may hold a typed figure. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'comparison'; readonly name: string; readonly text: string }
  | { readonly kind: 'quoted'; readonly reason: string; readonly text: string }
  | FigureRef;

const isMeasure = (kind: string): kind is Measure => measures.some((measure) => measure === kind);

/**
 * Returns the figure a reference names.
 *
 * `theft:bybit-2025` · `theft:upbit-2019.high` · `estimate:msmt-2024` · `year:2024` · `sum:wazirx-and-bybit` · `count:all` · `calc:NAME` ·
 * `usd:50000000@js-fpw` `krw:…` `jpy:…` (whole units) · `n:4.8@…` (a count) · `pct:59@…` (per cent), each as the source after @ gives it
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
  if (kind === 'sum' || kind === 'count' || kind === 'calc') return { kind, name: value };
  if (kind === 'year' && /^\d{4}$/u.test(value)) return { kind, year: Number(value) };
  const [, number, source] = /^(\d+(?:\.\d+)?)@([a-z0-9.-]+)$/u.exec(value) ?? [];
  const isWhole = kind === 'n' || kind === 'pct' || number?.includes('.') === false;
  if (isMeasure(kind) && isWhole && number !== undefined && source !== undefined)
    return { kind: 'measure', unit: kind, value: Number(number), source };
  throw new Error(
    `“${reference}” is not a figure: write theft:ID, estimate:ID, sum:NAME, count:NAME, calc:NAME, year:YYYY, or usd:NUMBER@SOURCE (also krw, jpy, n, pct)`,
  );
};

/** Returns what one pair of braces holds. @throws like `parseFigure`. */
const parseBraces = (inside: string): TextPart => {
  const [, kind, name = '', text = ''] = /^(is|quoted):([^|]+)\|(.+)$/u.exec(inside) ?? [];
  if (kind === 'is') return { kind: 'comparison', name, text };
  if (kind === 'quoted') return { kind: 'quoted', reason: name, text };
  return parseFigure(inside);
};

/**
 * Returns a text cut at its braces, in order. Besides figures, `{is:NAME|about twice}` holds words that a named comparison
 * backs, `{quoted:REASON|words}` words that stand as they are. @throws like `parseFigure`.
 */
export const partsOf = (text: string): TextPart[] =>
  text
    .split(/(\{[^{}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? parseBraces(part.slice(1, -1)) : { kind: 'words', text: part }));

const brace = /\{([^{}]*)\}/gu;

/** Returns what stands in the braces of a text, in order. */
export const bracesIn = (text: string): string[] => [...text.matchAll(brace)].map((match) => match[1] ?? '');

/** Returns what both halves of a text must share of a pair of braces: all but the words of a language. */
export const sharedPart = (inside: string): string =>
  inside.replace(/^(?:(is:[^|]+)|quoted:[^|]+)\|.+$/u, (_, is: string | undefined) => is ?? 'quoted');

/** Returns a text without its braces, for rules about the words themselves. */
export const withoutBraces = (text: string): string => text.replace(brace, ' ');
