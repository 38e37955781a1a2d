import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { levels, readFills, readInks } from './fills.client.ts';
import type { LiveChart } from './live-chart.client.ts';
import { overlayOptions, unseen, type Overlay } from './overlay.client.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Part of a slot that a bar takes where there is no bar to measure. */
const usualShare = 0.66;

/** A part of a column as it was drawn, in pixels of the canvas. */
interface DrawnBar {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** Returns the parts of a column that hold any theft, from below. */
const stackAt = (chart: Chart, index: number): DrawnBar[] =>
  levels.flatMap((_, level) => {
    const bar = chart.getDatasetMeta(level).data[index];
    if (!(bar instanceof BarElement)) return [];
    const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true);
    return x !== null && y !== null && base - y > 0 ? [{ x, y, base, width }] : [];
  });

/** Draws what Chart.js doesn't: a line of paper between the parts of a column, and a frame around the column that is read out. */
const linesAndFrame = (activeIndex: () => number | undefined): Plugin<'bar'> => ({
  id: 'lines-and-frame',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const { ink, paper } = readInks();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = paper;
    chart.data.labels?.forEach((_, index) => {
      for (const { x, y, width } of stackAt(chart, index).slice(0, -1)) {
        ctx.beginPath();
        ctx.moveTo(x - width / 2, y);
        ctx.lineTo(x + width / 2, y);
        ctx.stroke();
      }
    });
    const active = activeIndex();
    const stack = active === undefined ? [] : stackAt(chart, active);
    const [first, last] = [stack[0], stack.at(-1)];
    if (first === undefined || last === undefined) return;
    ctx.lineWidth = 2;
    ctx.strokeStyle = ink;
    ctx.strokeRect(first.x - first.width / 2 - 3, last.y - 3, first.width + 6, first.base - last.y + 3);
  },
});

/** Draws the columns over the drawing, mark on mark. */
export const drawColumns = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
  // Part of a column's slot that its bar takes, as the drawing has it.
  const bar = canvas.parentElement?.querySelector('[data-marks] rect');
  const barShare =
    bar === null || bar === undefined
      ? usualShare
      : (parseFloat(bar.getAttribute('width') ?? '') / 100) * live.rows.length;
  let active: number | undefined;
  const datasets = () => {
    const fills = readFills();
    return levels.map((level, column) => ({
      label: level,
      // The first columns of the table are the levels, in the same order.
      data: live.rows.map(({ cells }) => cells[column]?.value ?? 0),
      backgroundColor: fills[level].fill,
      borderColor: fills[level].stroke,
      borderWidth: level === 'government' ? 0 : 1,
      borderSkipped: false as const,
      categoryPercentage: barShare,
      barPercentage: 1,
    }));
  };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels: live.rows.map(({ name }) => name), datasets: datasets() },
    options: {
      ...overlayOptions,
      scales: {
        x: { ...unseen, stacked: true, reverse: live.rightToLeft },
        y: { ...unseen, stacked: true, min: 0, max: live.max },
      },
    },
    plugins: [linesAndFrame(() => active)],
  });
  return {
    readouts: live.rows.map(({ name, cells }) => ({
      heading: `${name} (${live.words.unit})`,
      lines: cells.filter(({ value }) => value > 0).map(({ head, label }) => `${head}: ${label}`),
    })),
    indexAt: (event) => chart.getElementsAtEventForMode(event, 'index', { intersect: false }, false)[0]?.index,
    activate: (index) => {
      active = index;
      chart.draw();
    },
    elementAt: () => canvas.parentElement,
    recolour: () => {
      chart.data.datasets = datasets();
      chart.update();
    },
  };
};
