import type { Certainty } from '#data/certainty.ts';
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
  /** True where columns hold words too; their cells have the value 0. */
  readonly hasWords?: true;
  /** The sum of the rows; none where they must not be added up. */
  readonly foot?: TableRow;
}

/** A table whose rows add up. */
export interface SummedTable extends ChartTable {
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

/** What a reader chose to see, and how much of the whole that leaves out. */
export interface ViewNote {
  readonly shown: string;
  readonly leftOut: string;
}

interface Common {
  readonly name: ChartName;
  /** Left out where the chart shows everything. */
  readonly view?: ViewNote;
  /** The finding, in words. */
  readonly title: string;
  /** Unit, period and denominator. */
  readonly subtitle: string;
  /** What a reader who cannot see the drawing needs. */
  readonly summary: string;
  /** One sentence on how to read it. */
  readonly reading: string;
  readonly table: ChartTable;
}

/** A chart of thefts by certainty. */
interface ByCertainty extends Common {
  readonly key: readonly KeyEntry[];
  readonly table: SummedTable;
}

/** A stack of amounts in US dollars, the surest first. */
export type Stack = readonly { readonly certainty: Certainty; readonly usd: number }[];

/** Columns over time, stacked by certainty. */
export interface ColumnsSpec extends ByCertainty {
  readonly kind: 'columns';
  /** Top of the scale in US dollars. */
  readonly max: number;
  readonly ticks: readonly { readonly usd: number; readonly label: string }[];
  readonly columns: readonly {
    readonly label: string;
    readonly note?: string;
    readonly total: string;
    readonly stack: Stack;
    /** Lowest and highest total published about the same year, in US dollars; equal where only one is. */
    readonly published?: { readonly low: number; readonly high: number };
  }[];
  /** Meaning of the marks of published totals; left out where the chart has none. */
  readonly publishedKey?: string;
  /** A mark of one part of a column: which column, up to which amount. */
  readonly annotation?: { readonly column: number; readonly usd: number; readonly lines: readonly string[] };
}

/** Rows of equal squares, filled by certainty. */
export interface UnitsSpec extends ByCertainty {
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

/** How a published figure is drawn: latest or replaced, for the year or a part of it, or a repeat of another's. */
export type RangeMark = 'latest' | 'earlier' | 'part' | 'part-earlier' | 'repeat';

/** An entry of the key of ranges: a mark, or what stands at one. */
export type RangeSign = 'latest' | 'earlier' | 'part' | 'repeat' | 'open' | 'whisker' | 'band' | 'named';

/** A published figure in US dollars. `open`: it is only a lower or an upper bound. */
export interface RangeFigure {
  readonly mark: RangeMark;
  readonly usd: number;
  readonly whisker?: { readonly low: number; readonly high: number };
  readonly open?: 'up' | 'down';
}

/** The figures of one producer on one year. `joins` lead from its first to its latest figure for the same period. */
export interface RangesRow {
  readonly label: string;
  /** The figure that stands, in words. */
  readonly amount: string;
  readonly notes: readonly string[];
  readonly figures: readonly RangeFigure[];
  readonly joins: readonly { readonly low: number; readonly high: number }[];
}

/** Blocks of rows of marks on one scale: figures that compete, their range, and apart from them a sum of another kind. */
export interface RangesSpec extends Common {
  readonly kind: 'ranges';
  readonly max: number;
  readonly ticks: readonly { readonly usd: number; readonly label: string }[];
  readonly legend: string;
  readonly key: readonly { readonly sign: RangeSign; readonly label: string }[];
  readonly rangeNote: string;
  readonly blocks: readonly {
    readonly year: number;
    readonly heading: string;
    readonly band?: { readonly low: number; readonly high: number };
    readonly rows: readonly RangesRow[];
    readonly named?: {
      readonly label: string;
      readonly amount: string;
      readonly note: string;
      readonly usd: number;
    };
  }[];
}

/** Circles along time, their area the amount, their fill the certainty. */
export interface SwarmSpec extends ByCertainty {
  readonly kind: 'swarm';
  /** Every year from the first to the last. */
  readonly years: readonly number[];
  /** Amounts below this many US dollars are drawn as large as this. */
  readonly smallest: number;
  /** Amounts of the key, the largest first. */
  readonly sizes: readonly { readonly usd: number; readonly label: string }[];
  /** One mark a theft, the oldest first, as the rows of the table. */
  readonly marks: readonly {
    readonly certainty: Certainty;
    readonly usd: number;
    /** Date as a year with its part gone: 2025.5 is the middle of 2025. */
    readonly when: number;
    readonly label: string;
    /** Millions of US dollars. */
    readonly amount: string;
  }[];
}

export type ChartSpec = ColumnsSpec | UnitsSpec | RangesSpec | SwarmSpec;
