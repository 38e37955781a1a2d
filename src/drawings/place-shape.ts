import { icons } from './icons.ts';
import { sceneSize, type Shape } from './spec.ts';

/** A shape by its distance from the left. A mirrored icon faces left. */
export type PlacedShape =
  Exclude<Shape, { kind: 'icon' }> | (Extract<Shape, { kind: 'icon' }> & { readonly isMirrored: boolean });

/** Returns a shape of a scene where the reading direction puts it. */
export const placeShape = (shape: Shape, rightToLeft: boolean): PlacedShape => {
  const mirror = (x: number, width = 0): number => (rightToLeft ? sceneSize.width - x - width : x);
  switch (shape.kind) {
    case 'icon':
      return { ...shape, x: mirror(shape.x, icons[shape.icon].width), isMirrored: rightToLeft };
    case 'coin':
      return { ...shape, x: mirror(shape.x) };
    case 'line':
      return { ...shape, points: shape.points.map(([x, y]) => [mirror(x), y] as const) };
    case 'hatch':
    case 'level':
      return { ...shape, x: mirror(shape.x, shape.width) };
  }
};
