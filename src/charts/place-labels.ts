import { textWidth } from '#i18n/text-width.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A rectangle from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a label: the middle of its baseline. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** True for words on a solid circle, which need the colour of the page. */
  readonly isReversed: boolean;
}

interface Labelled extends Circle {
  readonly name: string;
  readonly amount: string;
  /** True for a circle too dark for words in ink. */
  readonly isSolid: boolean;
}

interface Room {
  /** What no label may leave. */
  readonly bounds: Box;
  /** What no label may touch. */
  readonly taken: readonly Box[];
  /** Size of the words. */
  readonly font: number;
}

const lineHeight = 1.25;
/** Distance of a label from its own circle, from others (so that it can't be theirs; a dot needs more), and from other labels. */
const [own, others, between] = [2, 7, 4];
/** How much further from its circle each place tried for a label is. */
const step = 0.5;
/** Directions tried, in degrees clockwise from the right: above, below, the sides, then between them. */
const directions = [-90, 90, 0, 180, -60, -120, 60, 120, -30, -150, 30, 150, -75, -105, 75, 105, -45, -135, 45, 135];

/** Returns the distance between a box and a circle; 0 or less where they touch. */
export const distance = ({ x, y, width, height }: Box, circle: Circle): number =>
  Math.hypot(Math.max(x - circle.x, 0, circle.x - x - width), Math.max(y - circle.y, 0, circle.y - y - height)) -
  circle.r;

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width + between <= b.x ||
  b.x + b.width + between <= a.x ||
  a.y + a.height + 2 <= b.y ||
  b.y + b.height + 2 <= a.y;

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

const boxOf = (lines: readonly string[], font: number, x: number, y: number): Box => {
  const width = Math.max(...lines.map((line) => textWidth(line, font)));
  const height = lines.length * lineHeight * font;
  return { x: x - width / 2, y: y - height / 2, width, height };
};

/** Returns the box of the words beside their circle, as near as it may be in a direction. */
const beside = (lines: readonly string[], font: number, circle: Circle, degrees: number): Box => {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let far = circle.r; ; far += step) {
    const box = boxOf(lines, font, circle.x + dx * far, circle.y + dy * far);
    if (distance(box, circle) >= own) return box;
  }
};

/** Returns a name on one line, then on two as even as its words allow. */
const wrapped = (name: string): string[][] => {
  const words = name.split(' ');
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  const halves = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
    .sort((a, b) => longest(a) - longest(b));
  return [[name], ...halves.slice(0, 1)];
};

/** Returns the first lines of which every one lies within the circle. */
const insideOf = ({ name, amount, r }: Labelled, font: number): string[] | undefined =>
  wrapped(name)
    .map((lines) => [...lines, amount])
    .find((lines) =>
      lines.every((line, index) => {
        const middle = (index - (lines.length - 1) / 2) * lineHeight * font;
        return Math.hypot(textWidth(line, font) / 2, Math.abs(middle) + 0.42 * font) <= r - 1;
      }),
    );

const linesAt = (lines: readonly string[], box: Box, font: number, isReversed: boolean): LabelLine[] =>
  lines.map((text, index) => ({
    text,
    x: box.x + box.width / 2,
    y: box.y + (index * lineHeight + 0.97) * font,
    isReversed,
  }));

/** Returns labels for as many circles as have room, the largest first: on the circle, else beside it. */
export const placeLabels = (circles: readonly Labelled[], { bounds, taken, font }: Room): LabelLine[] => {
  const boxes = [...taken];
  const roomOf = ({ r }: Labelled): number => (r < font / 3 ? 2 * font : others);
  /** Returns the other circles that words beside this one could touch: of thousands, few. */
  const nearOf = (circle: Labelled, lines: readonly string[]): readonly Labelled[] => {
    const { width, height } = boxOf(lines, font, 0, 0);
    const reach = circle.r + own + step + Math.hypot(width, height) + roomOf(circle);
    return circles.filter(
      (other) => other !== circle && Math.hypot(other.x - circle.x, other.y - circle.y) <= reach + other.r,
    );
  };
  const isFree = (box: Box, near: readonly Labelled[], room: number): boolean =>
    isWithin(box, bounds) &&
    boxes.every((other) => areApart(box, other)) &&
    near.every((other) => distance(box, other) >= room);
  return circles
    .toSorted((a, b) => b.r - a.r)
    .flatMap((circle) => {
      const { name, amount, x, y } = circle;
      const inside = insideOf(circle, font);
      if (inside !== undefined) return linesAt(inside, boxOf(inside, font, x, y), font, circle.isSolid);
      for (const lines of [[`${name} ${amount}`], ...wrapped(name).map((words) => [...words, amount])]) {
        const near = nearOf(circle, lines);
        const direction = directions.find((one) => isFree(beside(lines, font, circle, one), near, roomOf(circle)));
        if (direction === undefined) continue;
        const box = beside(lines, font, circle, direction);
        boxes.push(box);
        return linesAt(lines, box, font, false);
      }
      return [];
    });
};
