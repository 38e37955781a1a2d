import type { ChartOptions } from 'chart.js';

/** What a reader sees when a mark has the focus. */
export interface Readout {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Options of every chart that lies over a drawing: the page draws all words and handles all events. */
export const overlayOptions = {
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  events: [],
  layout: { padding: 0, autoPadding: false },
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} as const satisfies ChartOptions;

/** A scale nobody sees. Its labels stay empty: formatting them would cost a slow phone more than all the rest of the chart. */
export const unseen = { display: false, ticks: { callback: () => '' } } as const;

/** An interactive chart that lies over a drawing. */
export interface Overlay {
  /** Readouts of the columns or rows, in order. */
  readonly readouts: readonly Readout[];
  /** Returns the column or row under a pointer. */
  readonly indexAt: (event: PointerEvent) => number | undefined;
  /** Marks a column or row; undefined clears the mark. */
  readonly activate: (index: number | undefined) => void;
  /** Returns what of the page stands for a column or row, to bring into sight. */
  readonly elementAt: (index: number) => Element | null | undefined;
  /** Reads the colours of the page again. */
  readonly recolour: () => void;
}
