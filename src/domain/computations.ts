import { parseFigure, type FigureRef, type Measure } from '#data/figure.ts';

/** How a figure is computed from others, named as in `src/data/figure.ts`. */
interface Computation {
  readonly operation: 'sum' | 'difference' | 'share' | 'before-growth';
  readonly of: readonly [string, string, ...string[]];
  /** Size of the step the result is rounded to, so that it is no more precise than its parts. */
  readonly step: number;
}

/** The figures that texts compute themselves: `{calc:NAME}`. A name stands in addresses: never renamed. */
const computations = {
  'article-659-parts': { operation: 'sum', of: ['theft:wazirx-2024', 'usd:374000000@algomhour-2025-01-14'], step: 1e6 },
  'article-659-gap': {
    operation: 'difference',
    of: ['usd:659000000@algomhour-2025-01-14', 'theft:wazirx-2024', 'usd:374000000@algomhour-2025-01-14'],
    step: 1e6,
  },
  'chainalysis-2024-and-2025': {
    operation: 'sum',
    of: ['estimate:chainalysis-2024-ed2024dec', 'estimate:chainalysis-2025-ed2025dec'],
    step: 1e7,
  },
  // A rise by 40 per cent led to 395 million.
  'chainalysis-2020-from-growth': {
    operation: 'before-growth',
    of: ['usd:395000000@coinscreed-2022-01', 'pct:40@cryptocoinlive-2022-01'],
    step: 1e6,
  },
  'chainalysis-2024-share-of-incidents': {
    operation: 'share',
    of: ['n:47@crypto-theft-ledger-2026', 'n:303@chainalysis-2024-12-19'],
    step: 0.1,
  },
  'chainalysis-2022-less-elliptic': {
    operation: 'difference',
    of: ['estimate:chainalysis-2022-ed2023', 'estimate:elliptic-2022-ed2025'],
    step: 1e6,
  },
  'trm-2025-h1-share': {
    operation: 'share',
    of: ['estimate:trm-2025-h1-ed2025', 'usd:2100000000@cysecurity-2025-07'],
    step: 1,
  },
  'msmt-two-periods-gap': {
    operation: 'difference',
    of: ['estimate:msmt-2024-2025sep', 'estimate:msmt-2024', 'estimate:msmt-2025-jan-sep'],
    step: 1e6,
  },
  'bithumb-2019-03-both-coins': {
    operation: 'sum',
    of: ['usd:13400000@tay-bithumb', 'usd:6000000@tay-bithumb'],
    step: 1e5,
  },
  'easyfi-2021-with-tokens-low': {
    operation: 'sum',
    of: ['usd:6000000@easyfi-halborn', 'usd:53000000@easyfi-rekt'],
    step: 1e6,
  },
  'easyfi-2021-with-tokens-high': {
    operation: 'sum',
    of: ['usd:6000000@easyfi-halborn', 'usd:120000000@easyfi-quadriga'],
    step: 1e6,
  },
  'htx-heco-2023-heco-wallets': { operation: 'sum', of: ['usd:86600000@dn-heco', 'usd:13600000@dn-heco'], step: 1e5 },
  'playdapp-2024-unsold': {
    operation: 'difference',
    of: ['usd:290000000@msmt-protos', 'theft:playdapp-2024'],
    step: 1e6,
  },
  'alex-lab-2024-both': { operation: 'sum', of: ['theft:alex-lab-2024', 'usd:13700000@alex-regtech'], step: 1e6 },
} as const satisfies Record<string, Computation>;

export type ComputationName = keyof typeof computations;

/** The names of all computations. */
export const computationNames = Object.keys(computations) as ComputationName[];

/** A computed figure with what it is made of. A share is in per cent. */
export interface Computed {
  readonly operation: Computation['operation'];
  /** Its parts, as texts name them. */
  readonly references: readonly string[];
  readonly value: number;
  readonly unit: Measure;
}

const compute = (operation: Computation['operation'], [first = 0, ...rest]: readonly number[]): number => {
  switch (operation) {
    case 'sum':
      return rest.reduce((total, value) => total + value, first);
    case 'difference':
      return rest.reduce((left, value) => left - value, first);
    case 'share':
      return rest.reduce((share, whole) => (share / whole) * 100, first);
    case 'before-growth':
      return rest.reduce((value, percent) => value / (1 + percent / 100), first);
  }
};

/**
 * Returns the figure of that name. `valueOf` looks up its parts.
 *
 * @throws when the name is unknown, or like `valueOf`.
 */
export const computation = (name: string, valueOf: (part: FigureRef) => number): Computed => {
  const found: Computation | undefined = Object.entries<Computation>(computations).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`calc:${name} is unknown: define it in src/domain/computations.ts`);
  const { operation, of, step } = found;
  const exact = compute(
    operation,
    of.map((reference) => valueOf(parseFigure(reference))),
  );
  // Steps below one are exact only by division: 155 / 10, not 155 * 0.1.
  const value = step < 1 ? Math.round(exact / step) / Math.round(1 / step) : Math.round(exact / step) * step;
  return { operation, references: of, value, unit: operation === 'share' ? 'pct' : 'usd' };
};
