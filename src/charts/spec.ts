import type { Certainty } from '#data/theft.ts';
import type { ChartName } from './names.ts';

/** One entry of the key, the surest first. */
export interface KeyEntry {
  readonly certainty: Certainty;
  readonly label: string;
}

/** The complete figures of a chart, ready to print. Numbers in `usd` are whole US dollars at the time of theft. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly foot: TableRow;
}

export interface TableRow {
  readonly label: string;
  /** Latin form of the label where it differs, shown isolated. */
  readonly latin?: string;
  /** Path, below the language, of the record the row is about. */
  readonly path?: string | undefined;
  readonly cells: readonly { readonly value: number; readonly label: string }[];
}

interface Common {
  readonly name: ChartName;
  /** The finding, in words. */
  readonly title: string;
  /** Unit, period and denominator. */
  readonly subtitle: string;
  /** What a reader who cannot see the drawing needs. */
  readonly summary: string;
  /** One sentence on how to read it. */
  readonly reading: string;
  readonly key: readonly KeyEntry[];
  readonly table: ChartTable;
}

/** A stack of amounts in US dollars, the surest first. */
export type Stack = readonly { readonly certainty: Certainty; readonly usd: number }[];

/** Columns over time, stacked by certainty. */
export interface ColumnsSpec extends Common {
  readonly kind: 'columns';
  /** Top of the scale in US dollars. */
  readonly max: number;
  readonly ticks: readonly { readonly usd: number; readonly label: string }[];
  readonly columns: readonly {
    readonly label: string;
    readonly note?: string;
    readonly total: string;
    readonly stack: Stack;
  }[];
  /** A mark of one part of a column: which column, up to which amount. */
  readonly annotation?: { readonly column: number; readonly usd: number; readonly label: string };
}

/** Rows of equal squares, filled by certainty. */
export interface UnitsSpec extends Common {
  readonly kind: 'units';
  /** Squares in a line before it folds. */
  readonly fold: number;
  readonly rows: readonly {
    readonly label: string;
    readonly latin?: string;
    readonly years: string;
    readonly amount: string;
    readonly squares: readonly { readonly certainty: Certainty; readonly count: number }[];
  }[];
}

export type ChartSpec = ColumnsSpec | UnitsSpec;
