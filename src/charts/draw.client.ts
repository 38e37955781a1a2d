import { readLiveChart, type LiveChart } from './live-chart.client.ts';
import type { Overlay } from './overlay.client.ts';

/** Returns what lays a chart of that kind over its drawing. */
const drawerOf = async (kind: string | undefined): Promise<(canvas: HTMLCanvasElement, live: LiveChart) => Overlay> => {
  if (kind === 'columns') return (await import('./columns.client.ts')).drawColumns;
  if (kind === 'swarm') return (await import('./swarm.client.ts')).drawSwarm;
  if (kind === 'ranges') return (await import('./ranges.client.ts')).walkRanges;
  return (await import('./units.client.ts')).drawUnits;
};

/** How far Page Up and Page Down go. */
const leap = 10;

/** Returns the index a key leads to: arrows follow the reading direction, Escape clears. Null for any other key. */
const nextIndex = (
  key: string,
  index: number | undefined,
  count: number,
  rightToLeft: boolean,
): number | undefined | null => {
  const [forward, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward || key === 'ArrowDown') return Math.min((index ?? -1) + 1, count - 1);
  if (key === back || key === 'ArrowUp') return Math.max((index ?? count) - 1, 0);
  if (key === 'PageDown') return Math.min((index ?? -1) + leap, count - 1);
  if (key === 'PageUp') return Math.max((index ?? count) - leap, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'Escape' && index !== undefined) return undefined;
  return null;
};

/** Draws on the canvas over the drawing inside `host` with Chart.js, and puts the figures of the focused mark above the plot. */
export const mount = async (host: HTMLElement, canvas: HTMLCanvasElement): Promise<void> => {
  const draw = await drawerOf(host.dataset['kind']);
  const live = readLiveChart(host);
  const plot = host.querySelector('[data-plot]');
  const readout = host.querySelector('[data-readout]');
  if (plot === null || readout === null) return;

  const overlay = draw(canvas, live);
  let active: number | undefined;
  const show = (index: number | undefined): void => {
    if (index === active) return;
    active = index;
    overlay.activate(index);
    const shown = index === undefined ? undefined : overlay.readouts[index];
    const parts = shown === undefined ? [] : [shown.heading, ...shown.lines];
    readout.replaceChildren(
      ...parts.map((words, place) => {
        const part = document.createElement(place === 0 ? 'b' : 'span');
        part.textContent = words;
        return part;
      }),
    );
  };
  plot.addEventListener('pointermove', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') show(overlay.indexAt(event));
  });
  plot.addEventListener('pointerdown', (event) => {
    if (event instanceof PointerEvent) show(overlay.indexAt(event));
  });
  plot.addEventListener('pointerleave', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse' && document.activeElement !== canvas)
      show(undefined);
  });
  // Voice control and some screen readers press without a pointer: each press leads on.
  canvas.addEventListener('click', (event) => {
    if (event.detail === 0) show(((active ?? -1) + 1) % overlay.readouts.length);
  });
  canvas.addEventListener('keydown', (event) => {
    // With a modifier the key is the browser’s or the screen reader’s.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = nextIndex(event.key, active, overlay.readouts.length, live.rightToLeft);
    if (next === null) return;
    event.preventDefault();
    show(next);
    if (next !== undefined) overlay.elementAt(next)?.scrollIntoView({ block: 'nearest' });
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', () => {
      overlay.recolour();
    });
  }
  // A reader’s own style may paint every box: the drawing then shows through, and the canvas only answers.
  const isPainted = !/^(?:transparent|rgba\(.*, 0\))$/u.test(getComputedStyle(canvas).backgroundColor);
  if (isPainted) canvas.style.opacity = '0';
  host.dataset['live'] = isPainted ? 'under' : '';
};
