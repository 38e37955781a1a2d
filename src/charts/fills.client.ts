import type { Certainty } from '#data/certainty.ts';

/** The levels in the order charts stack them; the table of a chart has them in its first columns. */
export const levels: readonly Certainty[] = ['government', 'un-or-msmt', 'industry', 'suspected'];

/** How a level of certainty is drawn on a canvas. */
export interface Fill {
  readonly fill: string | CanvasPattern;
  readonly solid: string;
  readonly stroke: string;
}

const computed = (selector: string, property: 'color' | 'fill' | 'stroke'): string => {
  const element = document.querySelector(selector);
  return element === null ? 'currentColor' : getComputedStyle(element)[property];
};

/** Returns a pattern of `size` CSS pixels that stays sharp on dense screens. */
const pattern = (size: number, draw: (context: CanvasRenderingContext2D) => void): CanvasPattern | undefined => {
  const ratio = window.devicePixelRatio;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.ceil(size * ratio);
  const context = tile.getContext('2d');
  if (context === null) return undefined;
  context.scale(ratio, ratio);
  draw(context);
  const made = context.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / ratio));
  return made ?? undefined;
};

const hatch = (ink: string, tint: string): CanvasPattern | undefined =>
  pattern(8, (context) => {
    context.fillStyle = tint;
    context.fillRect(0, 0, 8, 8);
    context.strokeStyle = ink;
    context.lineWidth = 2.8;
    context.beginPath();
    for (const offset of [-8, 0, 8]) {
      context.moveTo(offset - 2, 10);
      context.lineTo(offset + 10, -2);
    }
    context.stroke();
  });

const dots = (ink: string): CanvasPattern | undefined =>
  pattern(6, (context) => {
    context.fillStyle = ink;
    context.beginPath();
    context.arc(2, 2, 1, 0, 2 * Math.PI);
    context.fill();
  });

const stripes = (ink: string, tint: string): CanvasPattern | undefined =>
  pattern(4, (context) => {
    context.fillStyle = tint;
    context.fillRect(0, 0, 4, 4);
    context.fillStyle = ink;
    context.fillRect(0, 1, 4, 2);
  });

/** Reads the fills from the page, so that theme and forced colours hold on the canvas too. */
export const readFills = (): Record<Certainty, Fill> => {
  const government = computed('.government', 'color');
  const panel = computed('.un-or-msmt', 'color');
  const industry = computed('.industry', 'color');
  const suspected = computed('.suspected', 'color');
  const tint = computed('.industry-tint', 'fill');
  return {
    government: { fill: government, solid: government, stroke: government },
    'un-or-msmt': { fill: stripes(panel, computed('.panel-tint', 'fill')) ?? panel, solid: panel, stroke: panel },
    industry: { fill: hatch(industry, tint) ?? industry, solid: tint, stroke: industry },
    suspected: { fill: dots(suspected) ?? 'transparent', solid: 'transparent', stroke: suspected },
  };
};

/** Reads the colours of lines from the page. */
export const readInks = (): { readonly ink: string; readonly paper: string } => ({
  ink: getComputedStyle(document.body).color,
  paper: computed('.panel-tint', 'fill'),
});
