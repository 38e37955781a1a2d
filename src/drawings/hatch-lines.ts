import type { Place } from './spec.ts';

/** Distance of the lines along the edges. */
const step = 7;

/** Returns the slanting lines that fill a rectangle, as a path. */
export const hatchLines = ({ x, y, width, height }: Place): string => {
  const lines: string[] = [];
  for (let along = step; along < width + height; along += step) {
    const [fromX, fromY] = [Math.min(along, width), Math.max(0, along - width)];
    const [toX, toY] = [Math.max(0, along - height), Math.min(along, height)];
    lines.push(`M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`);
  }
  return lines.join('');
};
