import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { levels, readFills } from './fills.client.ts';
import type { LiveChart } from './live-chart.client.ts';
import { overlayOptions, type Overlay } from './overlay.client.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws the columns over the drawing, mark on mark. */
export const drawColumns = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
  // Part of a column's slot that its bar takes, as the drawing has it.
  const bar = canvas.parentElement?.querySelector('[data-marks] rect');
  const barShare = (parseFloat(bar?.getAttribute('width') ?? '') / 100) * live.rows.length;
  const datasets = () => {
    const fills = readFills();
    return levels.map((level, column) => ({
      label: level,
      // The first columns of the table are the levels, in the same order.
      data: live.rows.map(({ cells }) => cells[column]?.value ?? 0),
      backgroundColor: fills[level].fill,
      hoverBackgroundColor: fills[level].fill,
      borderColor: fills[level].stroke,
      hoverBorderColor: fills.government.stroke,
      borderWidth: level === 'government' ? 0 : 1,
      hoverBorderWidth: 3,
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
        x: { display: false, stacked: true, reverse: live.rightToLeft },
        y: { display: false, stacked: true, min: 0, max: live.max },
      },
    },
  });
  return {
    readouts: live.rows.map(({ name, cells }) => ({
      heading: `${name} (${live.words.unit})`,
      lines: cells.filter(({ value }) => value > 0).map(({ head, label }) => `${head}: ${label}`),
    })),
    indexAt: (event) => chart.getElementsAtEventForMode(event, 'index', { intersect: false }, false)[0]?.index,
    activate: (index) => {
      const elements = index === undefined ? [] : levels.map((_, datasetIndex) => ({ datasetIndex, index }));
      chart.setActiveElements(
        elements.filter(({ datasetIndex }) => (live.rows[index ?? 0]?.cells[datasetIndex]?.value ?? 0) > 0),
      );
      chart.update();
    },
    recolour: () => {
      chart.data.datasets = datasets();
      chart.update();
    },
  };
};
