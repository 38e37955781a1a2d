import type { Certainty } from '#data/certainty.ts';
import { textWidth } from '#i18n/text-width.ts';
import type { Scene } from './spec.ts';
import { wrapWords } from './wrap-words.ts';

/** Size of words, distance of their baselines, and of the first baseline from what is above. */
export interface LabelType {
  readonly size: number;
  readonly line: number;
  readonly rise: number;
}

/** Side of the mark of a level of certainty, its distance from the words, and of the list of levels from the label. */
export const swatch = { side: 14, gap: 8, above: 6 } as const;

/** Where words may stand: from `x` on, or around it. */
export interface LabelRoom {
  readonly type: LabelType;
  readonly anchor: 'start' | 'middle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line of words by its baseline: where it starts, or its middle. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelRoom['anchor'];
}

/** The mark of a level of certainty, from its corner at the top and where the words begin. */
export interface PlacedSwatch {
  readonly certainty: Certainty;
  readonly x: number;
  readonly y: number;
}

interface PlacedLabel {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly swatches: readonly PlacedSwatch[];
}

/** Returns the words of a scene in their room, the list of levels under the label. */
export const placeLabel = ({ label, rows }: Scene, { type, anchor, x, y, width }: LabelRoom): PlacedLabel => {
  const indent = swatch.side + swatch.gap;
  const wrapped = rows.map((row) => ({ ...row, lines: wrapWords(row.label, width - indent, type.size) }));
  const rowsWidth =
    indent + Math.max(0, ...wrapped.flatMap(({ lines }) => lines.map((line) => textWidth(line, type.size))));
  const rowsX = anchor === 'start' ? x : x - rowsWidth / 2;
  const lines: PlacedLine[] = wrapWords(label, width, type.size).map((text, index) => ({
    text,
    x,
    y: y + type.rise + index * type.line,
    anchor,
  }));
  const swatches: PlacedSwatch[] = [];
  let below = y + lines.length * type.line + (rows.length > 0 ? swatch.above : 0);
  for (const row of wrapped) {
    swatches.push({ certainty: row.certainty, x: rowsX, y: below + (type.line - swatch.side) / 2 });
    for (const text of row.lines) {
      lines.push({ text, x: rowsX + indent, y: below + type.rise, anchor: 'start' });
      below += type.line;
    }
  }
  return { height: below - y, lines, swatches };
};
