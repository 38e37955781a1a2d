import type { LiveChart } from './live-chart.client.ts';
import type { Overlay } from './overlay.client.ts';

/** Pixels around a circle that still touch it: the smallest are smaller than a finger. */
const reach = 14;

/** Makes the circles of the drawing answer. They are the drawing's own, so nothing has to be drawn over them. */
export const drawSwarm = (canvas: HTMLCanvasElement, live: LiveChart): Overlay => {
  // The wide drawing and the tall one; the page shows one of them.
  const drawings = [...(canvas.parentElement?.querySelectorAll('[data-circles]') ?? [])].map((group) => [
    ...group.children,
  ]);
  return {
    readouts: live.rows.map(({ name, cells }) => ({
      heading: name,
      lines: cells.map(({ head, value, label }) => (value > 0 ? `${head} (${live.words.unit}): ${label}` : label)),
    })),
    indexAt: (event) => {
      const far = drawings
        .flatMap((circles) => circles.map((circle, index) => ({ index, box: circle.getBoundingClientRect() })))
        .filter(({ box }) => box.width > 0)
        .map(({ index, box: { x, y, width } }) => ({
          index,
          distance: Math.hypot(event.clientX - x - width / 2, event.clientY - y - width / 2) - width / 2,
        }))
        .sort((a, b) => a.distance - b.distance)[0];
      return far !== undefined && far.distance < reach ? far.index : undefined;
    },
    activate: (active) => {
      for (const circles of drawings)
        circles.forEach((circle, index) => circle.toggleAttribute('data-active', index === active));
    },
    elementAt: (index) =>
      drawings.map((circles) => circles[index]).find((circle) => circle?.checkVisibility() === true),
    // The page's own colours change by themselves.
    recolour: () => undefined,
  };
};
