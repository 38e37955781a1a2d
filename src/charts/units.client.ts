import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Certainty } from '#data/certainty.ts';
import { levels, readFills } from './fills.client.ts';
import { answeringRows, textOf, type LiveChart } from './live-chart.client.ts';
import { overlayOptions, unseen, type Overlay } from './overlay.client.ts';

Chart.register(ScatterController, PointElement, LinearScale);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws the squares over the drawing, each at the place measured from the page. */
export const drawUnits = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
  const plot = canvas.parentElement;
  const rows = [...(plot?.querySelectorAll('li') ?? [])];
  let side = 8;

  /** Measures every square of a level where the drawing has it. */
  const pointsOf = (level: Certainty): Point[] => {
    const origin = canvas.getBoundingClientRect();
    return [...(plot?.querySelectorAll(`rect.squares-${level}`) ?? [])].flatMap((run) => {
      const box = run.getBoundingClientRect();
      const step = box.height;
      side = step * 0.8;
      return Array.from({ length: Math.round(box.width / step) }, (_, place) => ({
        x: box.x - origin.x + (place + 0.5) * step,
        y: box.y - origin.y + step / 2,
      }));
    });
  };
  const datasets = () => {
    const fills = readFills();
    return levels.map((level) => ({
      label: level,
      data: pointsOf(level),
      pointStyle: 'rect' as const,
      // Chart.js draws a square of half side radius / √2.
      pointRadius: (side / 2) * Math.SQRT2,
      backgroundColor: level === 'un-or-msmt' ? fills[level].fill : fills[level].solid,
      borderColor: fills[level].stroke,
      borderWidth: level === 'suspected' ? 1 : level === 'industry' ? 0.8 : 0,
    }));
  };
  const scales = () => ({
    x: { ...unseen, type: 'linear' as const, min: 0, max: canvas.clientWidth },
    y: { ...unseen, type: 'linear' as const, min: 0, max: canvas.clientHeight, reverse: true },
  });
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: datasets() },
    options: {
      ...overlayOptions,
      clip: false,
      scales: scales(),
      onResize: (resized) => {
        resized.data.datasets = datasets();
        resized.options.scales = scales();
      },
    },
    plugins: [
      {
        id: 'half-squares',
        afterDatasetsDraw: (drawn) => {
          const { ctx } = drawn;
          ctx.fillStyle = readFills().industry.stroke;
          for (const { x, y } of drawn.getDatasetMeta(levels.indexOf('industry')).data) {
            ctx.beginPath();
            ctx.moveTo(x - side / 2, y + side / 2);
            ctx.lineTo(x + side / 2, y + side / 2);
            ctx.lineTo(x + side / 2, y - side / 2);
            ctx.fill();
          }
        },
      },
    ],
  });
  return {
    readouts: rows.map((row, index) => {
      const name = [...(row.querySelector('.name')?.children ?? [])]
        .map(textOf)
        .filter((part) => part !== '')
        .join(' · ');
      const own = live.rows[index];
      // The last row stands for several platforms; its parts are in the table only.
      const cells = own?.name.startsWith(textOf(row.querySelector('.name b'))) === true ? own.cells : [];
      return {
        heading: `${name}: ${textOf(row.querySelector('.amount'))}`,
        lines: cells
          .filter(({ value }, column) => value > 0 && column < levels.length)
          .map(({ head, label }) => `${head}: ${label}`),
      };
    }),
    ...answeringRows(rows),
    recolour: () => {
      chart.data.datasets = datasets();
      chart.update();
    },
  };
};
