import type { Point } from './spec.ts';

/** Length of each stroke of an arrow's head along the line and across it. */
const head = 5;

/** Returns a length of a picture with one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Returns a line from point to point as a path. */
export const linePath = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** Returns a line with an open head at its last point as a path. */
export const arrowPath = (points: readonly Point[]): string => {
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = points.slice(-2);
  const part = head / Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) * part, (y2 - y1) * part];
  const strokes = linePath([
    [x2 - dx - dy, y2 - dy + dx],
    [x2, y2],
    [x2 - dx + dy, y2 - dy - dx],
  ]);
  return linePath(points) + strokes;
};
