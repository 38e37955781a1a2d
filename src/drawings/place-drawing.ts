import { placeLabel, swatch, type PlacedLine, type PlacedSwatch } from './place-label.ts';
import { placeShape, type PlacedShape } from './place-shape.ts';
import { sceneSize, type DrawingSpec, type Point } from './spec.ts';
import { standScenes, type DrawingForm } from './stand-scenes.ts';

export interface PlacedScene {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly shapes: readonly PlacedShape[];
}

/** A drawing with every place found, by distance from the left. What draws it never asks for the direction. */
export interface PlacedDrawing {
  readonly form: DrawingForm;
  readonly width: number;
  readonly height: number;
  /** Size of its words. */
  readonly typeSize: number;
  /** Direction of its words. */
  readonly rightToLeft: boolean;
  readonly scenes: readonly PlacedScene[];
  /** What the pictures stand on. */
  readonly grounds: readonly (readonly [Point, Point])[];
  /** Arrows from scene to scene. */
  readonly arrows: readonly { readonly points: readonly [Point, Point]; readonly isMoney: boolean }[];
  readonly lines: readonly PlacedLine[];
  readonly swatches: readonly PlacedSwatch[];
}

/** Distance of an arrow from the scenes it joins. */
const arrowGap = 6;

/** Returns the part of a line that keeps a distance from both its ends. */
const shortened = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): readonly [Point, Point] => {
  const part = arrowGap / Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) * part, (y2 - y1) * part];
  return [
    [x1 + dx, y1 + dy],
    [x2 - dx, y2 - dy],
  ];
};

/** Returns a drawing in one of its forms, the story in the reading direction. Words never mirror. */
export const placeDrawing = (
  spec: DrawingSpec,
  { form, rightToLeft }: { readonly form: DrawingForm; readonly rightToLeft: boolean },
): PlacedDrawing => {
  const { type, width, height, stands } = standScenes(spec, form);
  const mirror = (x: number, ownWidth = 0): number => (rightToLeft ? width - x - ownWidth : x);
  const mirrored = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): readonly [Point, Point] => [
    [mirror(x1), y1],
    [mirror(x2), y2],
  ];
  const placed = spec.scenes.flatMap((scene, index) => {
    const stand = stands[index];
    return stand === undefined
      ? []
      : [{ scene, stand, words: placeLabel(scene, stand.label), join: spec.joins[index] }];
  });
  const alternatives = placed.flatMap(({ stand, join }): PlacedLine[] => {
    if (join?.kind !== 'or') return [];
    const [[x1, y1], [x2, y2]] = stand.join;
    return [{ text: join.label, x: (x1 + x2) / 2, y: (y1 + y2) / 2 + type.size / 3, anchor: 'middle' }];
  });
  return {
    form,
    width,
    height,
    typeSize: type.size,
    rightToLeft,
    scenes: placed.map(({ scene, stand: { x, y, scale } }) => ({
      x: mirror(x, sceneSize.width * scale),
      y,
      scale,
      shapes: scene.shapes.map((shape) => placeShape(shape, rightToLeft)),
    })),
    grounds: placed.map(({ stand }) => mirrored(stand.ground)),
    arrows: placed.flatMap(({ stand, join }) =>
      join === undefined || join.kind === 'or'
        ? []
        : [{ points: mirrored(shortened(stand.join)), isMoney: join.kind === 'money' }],
    ),
    lines: [...placed.flatMap(({ words }) => words.lines), ...alternatives].map((line) => ({
      ...line,
      x: mirror(line.x),
    })),
    swatches: placed
      .flatMap(({ words }) => words.swatches)
      .map((mark) => ({ ...mark, x: mirror(mark.x, swatch.side) })),
  };
};
