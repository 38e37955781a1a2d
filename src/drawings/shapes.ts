import type { IconName } from './icons.ts';
import type { Place, Point, Shape } from './spec.ts';

/** Returns an icon by its corner at the inline start and the top. */
export const icon = (name: IconName, x: number, y: number): Shape => ({ kind: 'icon', icon: name, x, y });

/** Returns a coin of its owner around its centre. */
export const coin = (x: number, y: number, r = 7): Shape => ({ kind: 'coin', x, y, r, isStolen: false });

/** Returns a coin in the thief's hands around its centre. */
export const stolenCoin = (x: number, y: number, r = 7): Shape => ({ kind: 'coin', x, y, r, isStolen: true });

/** Returns a line from point to point. */
export const line = (...points: readonly Point[]): Shape => ({ kind: 'line', points, paint: 'line', hasHead: false });

/** Returns a line that stands behind what matters, such as writing too small to read. */
export const thinLine = (...points: readonly Point[]): Shape => ({
  kind: 'line',
  points,
  paint: 'thin',
  hasHead: false,
});

/** Returns an arrow from point to point. */
export const arrow = (...points: readonly Point[]): Shape => ({ kind: 'line', points, paint: 'line', hasHead: true });

/** Returns an arrow along the path of stolen money. */
export const moneyArrow = (...points: readonly Point[]): Shape => ({
  kind: 'line',
  points,
  paint: 'money',
  hasHead: true,
});

/** Returns a hatched rectangle: what is false or infected. */
export const hatch = (place: Place): Shape => ({ kind: 'hatch', ...place });

/** Returns lines of writing, the last one shorter. */
export const writing = (x: number, y: number, width: number, count: number): Shape[] =>
  Array.from({ length: count }, (_, index) =>
    thinLine([x, y + index * 8], [x + (index === count - 1 && count > 1 ? width * 0.6 : width), y + index * 8]),
  );
