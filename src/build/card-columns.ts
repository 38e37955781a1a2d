import type { ContainerNode } from '@takumi-rs/core';
import { placeColumns } from '#charts/geometry.ts';
import type { ColumnsSpec, KeyEntry } from '#charts/spec.ts';
import { certaintyMark, fillDefinitions, fillOf } from './card-marks.ts';
import { box, drawing, words } from './card-nodes.ts';
import { palette } from '#figures/palette.ts';

const width = 1072;
const axis = 34;
const above = 30;

/** Returns the columns of a chart with totals and years, in that height. Their text is text of the picture, not of the drawing. */
export const columnsDrawing = (spec: ColumnsSpec, rightToLeft: boolean, height: number): ContainerNode => {
  const { columns } = placeColumns(spec, rightToLeft);
  // The scale ends at a round value: the highest column may use its room.
  const top = Math.min(...columns.map((column) => column.top));
  const plot = height - axis - above;
  const scale = plot / (100 - top);
  const yOf = (share: number): number => above + (share - top) * scale;
  const bars = columns
    .flatMap(({ bars: own }) => own)
    .map(
      ({ certainty, x, y, width: share, height: tall }) =>
        `<rect x="${(x * width) / 100}" y="${yOf(y)}" width="${(share * width) / 100}" height="${tall * scale}" ${fillOf(certainty)}/>`,
    )
    .join('');
  const base = `<path d="M0 ${height - axis}h${width}" stroke="${palette.ink}" stroke-width="2"/>`;
  const slot = width / columns.length;
  const label = (text: string, center: number, y: number, isTotal: boolean): ContainerNode =>
    box(
      {
        position: 'absolute',
        left: (center * width) / 100 - slot / 2,
        top: y,
        width: slot,
        justifyContent: 'center',
        fontSize: 21,
        fontWeight: isTotal ? 600 : 400,
        color: palette[isTotal ? 'ink' : 'ink-soft'],
      },
      words(text, { lineHeight: 1.3 }),
    );
  return box(
    { position: 'relative', width, height, direction: 'ltr' },
    drawing({ width, height }, fillDefinitions + bars + base),
    ...columns.flatMap(({ center, top: own }, index) => [
      label(spec.columns[index]?.total ?? '', center, yOf(own) - above, true),
      label(spec.columns[index]?.label ?? '', center, height - axis + 6, false),
    ]),
  );
};

/** Returns the key of the columns in one row. */
export const keyRow = (key: readonly KeyEntry[]): ContainerNode =>
  box(
    { gap: 32, flexWrap: 'wrap' },
    ...key.map(({ certainty, label }) =>
      box(
        { gap: 10, alignItems: 'center' },
        certaintyMark(certainty, 22),
        words(label, { fontSize: 21, lineHeight: 1.4, color: palette['ink-soft'] }),
      ),
    ),
  );
