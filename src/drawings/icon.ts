/**
 * How a part of an icon is painted: `outline` has the colour of the page inside, `thief` is stolen money and `money`
 * its path, `sure` is what anybody can check, `unknown` is what nobody saw.
 */
export type Paint = 'outline' | 'line' | 'ink' | 'sure' | 'unknown' | 'money' | 'thief';

/** A thing of a drawing, from its top left corner, as it looks where a text runs left to right. */
export interface Icon {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (readonly [Paint, path: string])[];
}

/** Returns a circle as a path. */
export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Returns a rectangle with round corners as a path. */
export const plate = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
