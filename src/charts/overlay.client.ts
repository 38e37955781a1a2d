/** What a reader sees when a mark has the focus. */
export interface Readout {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** An interactive chart that lies over a drawing. */
export interface Overlay {
  /** Readouts of the columns or rows, in order. */
  readonly readouts: readonly Readout[];
  /** Returns the column or row under a pointer. */
  readonly indexAt: (event: PointerEvent) => number | undefined;
  /** Marks a column or row; undefined clears the mark. */
  readonly activate: (index: number | undefined) => void;
  /** Reads the colours of the page again. */
  readonly recolour: () => void;
}
