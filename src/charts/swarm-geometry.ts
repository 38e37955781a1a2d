import type { Certainty } from '#data/certainty.ts';
import { placeLabels, type Box, type Circle, type LabelLine } from './place-labels.ts';
import type { SwarmSpec } from './spec.ts';
import { dodge } from './swarm-dodge.ts';

/** How a swarm is drawn: time across a wide picture, or down a tall one. Lengths are units of the picture. */
export interface SwarmShape {
  readonly isTall: boolean;
  readonly width: number;
  /** Radius of a billion US dollars. */
  readonly billion: number;
  /** Size of the words. */
  readonly font: number;
}

export const wideSwarm: SwarmShape = { isTall: false, width: 760, billion: 57, font: 12 };
export const tallSwarm: SwarmShape = { isTall: true, width: 320, billion: 57, font: 13.4 };

/** A swarm with every place found. What draws it never asks for the direction. */
export interface SwarmGeometry {
  readonly width: number;
  readonly height: number;
  /** Circles in the order of the marks. */
  readonly circles: readonly (Circle & { readonly certainty: Certainty })[];
  readonly labels: readonly LabelLine[];
  /** Each year: the line where it begins, as a path, and the middle of its label. */
  readonly years: readonly { readonly label: string; readonly x: number; readonly y: number; readonly line: string }[];
  /** Circles of the key, one in another, each with the line that leads to its label. */
  readonly sizes: readonly (Circle & { readonly label: string; readonly line: string; readonly labelX: number })[];
}

/** Length of a year where time runs down. */
const tallYear = 96;
/** Room for what stands over the first and the last day of the time line. */
const pad = 20;
/** Room for the labels of the years. */
const axis = 40;
/** Room beside the circles of the key for their labels. */
const keyLabel = 130;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns the radius whose area stands for an amount; an amount under `smallest` is drawn as that. */
export const radiusOf = (usd: number, smallest: number, billion: number): number =>
  billion * Math.sqrt(Math.max(usd, smallest) / 1e9);

/** Returns the places of a swarm: the oldest theft at the inline start, or at the top. */
export const placeSwarm = (spec: SwarmSpec, shape: SwarmShape, rightToLeft: boolean): SwarmGeometry => {
  const { isTall, width, billion, font } = shape;
  const mirror = (x: number): number => round(rightToLeft ? width - x : x);
  const [from = 0] = spec.years;
  const year = isTall ? tallYear : (width - 2 * pad) / spec.years.length;
  const largest = Math.max(...spec.sizes.map(({ usd }) => radiusOf(usd, spec.smallest, billion)));
  const key: Box = { x: pad, y: font, width: 2 * largest + keyLabel, height: 2 * largest };
  const start = isTall ? key.y + key.height + 2 * font : pad;
  const radii = spec.marks.map(({ usd }) => radiusOf(usd, spec.smallest, billion));
  const alongs = spec.marks.map(({ when }) => start + (when - from) * year);
  const across = dodge(alongs.map((along, index) => ({ along, r: radii[index] ?? 0 })));
  const edge = (side: 1 | -1) => across.map((offset, index) => offset + side * (radii[index] ?? 0));
  const isUnderKey = (index: number): boolean => (alongs[index] ?? 0) - (radii[index] ?? 0) < key.x + key.width;
  const middle = isTall
    ? (axis + width) / 2
    : Math.max(
        1.5 * font,
        ...edge(-1).map((top, index) => (isUnderKey(index) ? key.y + key.height + 2 * font : 1.5 * font) - top),
      );
  const end = start + spec.years.length * year;
  const height = Math.ceil(isTall ? end + pad : middle + Math.max(0, ...edge(1)) + 3.5 * font);

  const circles = spec.marks.map(({ certainty }, index) => {
    const [along, aside] = [alongs[index] ?? 0, middle + (across[index] ?? 0)];
    const [x, y] = isTall ? [aside, along] : [along, aside];
    return { certainty, x: mirror(x), y: round(y), r: round(radii[index] ?? 0) };
  });
  const years = spec.years.map((label, index) => {
    const along = round(start + index * year);
    const isBesideKey = along < key.x + key.width;
    return isTall
      ? { label: String(label), x: mirror(axis / 2), y: round(along + 1.3 * font), line: `M0 ${along}h${width}` }
      : {
          label: String(label),
          x: mirror(along + year / 2),
          y: round(height - 0.5 * font),
          line: `M${mirror(along)} ${isBesideKey ? round(key.y + key.height + font) : 0}V${height}`,
        };
  });
  const keyBox = rightToLeft ? { ...key, x: width - key.x - key.width } : key;
  const yearBoxes = years.map(({ x, y }) => ({
    x: x - 1.4 * font,
    y: y - font,
    width: 2.8 * font,
    height: 1.25 * font,
  }));
  return {
    width,
    height,
    circles,
    years,
    labels: placeLabels(
      circles.map((circle, index) => ({
        ...circle,
        name: spec.marks[index]?.label ?? '',
        amount: spec.marks[index]?.amount ?? '',
        isSolid: circle.certainty === 'government',
      })),
      { bounds: { x: 1, y: 1, width: width - 2, height: height - 2 }, taken: [keyBox, ...yearBoxes], font },
    ).map((line) => ({ ...line, x: round(line.x), y: round(line.y) })),
    sizes: spec.sizes.map(({ usd, label }) => {
      const r = round(radiusOf(usd, spec.smallest, billion));
      const top = round(key.y + key.height - 2 * r);
      const lineEnd = mirror(key.x + key.height + 10);
      return {
        x: mirror(key.x + largest),
        y: round(top + r),
        r,
        label,
        line: `M${mirror(key.x + largest)} ${top}H${lineEnd}`,
        labelX: mirror(key.x + key.height + 14),
      };
    }),
  };
};
