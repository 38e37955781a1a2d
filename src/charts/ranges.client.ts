import { answeringRows, textOf, type LiveChart } from './live-chart.client.ts';
import type { Overlay } from './overlay.client.ts';

/** Lets the rows of the drawing be walked: the drawing itself stays, a canvas could show nothing more. */
export const walkRanges = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
  const plot = canvas.parentElement;
  const rows = [...(plot?.querySelectorAll('li') ?? [])];
  let placed = 0;
  return {
    // The table has a row for every mark, in the order of the drawing.
    readouts: rows.map((row) => {
      const from = placed;
      placed += row.querySelectorAll('.mark').length;
      return {
        heading: textOf(row.querySelector('span')),
        lines: live.rows.slice(from, placed).map(({ cells }) => {
          const [amount = '', period = '', standing = ''] = cells.map(({ label }) => label);
          return `${period}: ${amount} (${standing})`;
        }),
      };
    }),
    ...answeringRows(rows),
    recolour: () => undefined,
  };
};
