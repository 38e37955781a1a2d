import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { levels, readFills } from './fills.client.ts';
import type { LiveChart } from './live-chart.client.ts';
import type { Overlay } from './overlay.client.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

// The same share of the slot as in geometry.ts, which the page itself was drawn with.
const barShare = 0.66;

/** Draws the columns over the drawing, mark on mark. */
export const drawColumns = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
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
      minBarLength: 0,
      categoryPercentage: barShare,
      barPercentage: 1,
    }));
  };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels: live.rows.map(({ name }) => name), datasets: datasets() },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: 0, autoPadding: false },
      scales: {
        x: { display: false, stacked: true, reverse: live.rightToLeft },
        y: { display: false, stacked: true, min: 0, max: live.max },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
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
