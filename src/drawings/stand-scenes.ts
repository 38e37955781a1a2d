import { placeLabel, type LabelRoom, type LabelType } from './place-label.ts';
import { sceneHeight } from './scene-height.ts';
import { sceneSize, type DrawingSpec, type Point } from './spec.ts';

/** A drawing goes across a wide page or down a narrow one. */
export type DrawingForm = 'across' | 'down';

/** Where a scene, its words and the join to the next stand, by distance from the inline start. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** What the picture stands on. */
  readonly ground: readonly [Point, Point];
  readonly label: LabelRoom;
  readonly join: readonly [Point, Point];
}

export interface Stands {
  readonly type: LabelType;
  readonly width: number;
  readonly height: number;
  readonly stands: readonly Stand[];
}

// One unit is a CSS pixel in the narrowest page the form is made for.
const acrossWidth = 600;
const acrossType: LabelType = { size: 15, line: 21, rise: 16 };
const downWidth = 288;
const downType: LabelType = { size: 14, line: 20, rise: 15 };
/** Room over the tallest shape and under the last ground or word, for half a line and for letters that hang deep. */
const edge = 2;
/** More scenes than that are drawn smaller. */
const roomyScenes = 3;
/** Distance of words from the ground over them, and of the words of neighbours. */
const [underGround, betweenWords] = [10, 12];
/** Distance of scenes one below another, and of their words beside them. */
const [downGap, besideGap] = [36, 16];

/** Returns the height of the words of each scene. */
const wordHeights = ({ scenes }: DrawingSpec, type: LabelType, width: number): number[] =>
  scenes.map((scene) => placeLabel(scene, { type, anchor: 'start', x: 0, y: 0, width }).height);

/** Returns scenes side by side on one ground, their words under it. */
const standAcross = (spec: DrawingSpec): Stands => {
  const column = acrossWidth / spec.scenes.length;
  const scale = spec.scenes.length > roomyScenes ? 1 : 1.25;
  const [width, height] = [sceneSize.width * scale, sceneSize.height * scale];
  const ground = edge + Math.max(...spec.scenes.map(sceneHeight)) * scale;
  const label = { type: acrossType, anchor: 'middle', y: ground + underGround, width: column - betweenWords } as const;
  return {
    type: acrossType,
    width: acrossWidth,
    height: label.y + Math.max(...wordHeights(spec, acrossType, label.width)) + edge,
    stands: spec.scenes.map((_, index) => {
      const middle = column * (index + 0.5);
      const joinY = ground - height / 2;
      return {
        x: middle - width / 2,
        y: ground - height,
        scale,
        ground: [
          [column * index, ground],
          [column * (index + 1), ground],
        ],
        label: { ...label, x: middle },
        join: [
          [middle + width / 2, joinY],
          [middle + column - width / 2, joinY],
        ],
      };
    }),
  };
};

/** Returns scenes one below another, their words beside them. */
const standDown = (spec: DrawingSpec): Stands => {
  const { width, height } = sceneSize;
  const labelWidth = downWidth - width - besideGap;
  const words = wordHeights(spec, downType, labelWidth);
  let top = edge;
  const stands = spec.scenes.map((scene, index): Stand => {
    const [own, beside] = [sceneHeight(scene), words[index] ?? 0];
    const ground = top + own;
    const next = top + Math.max(own, beside) + downGap;
    const stand: Stand = {
      x: 0,
      y: ground - height,
      scale: 1,
      ground: [
        [0, ground],
        [width, ground],
      ],
      label: {
        type: downType,
        anchor: 'start',
        x: width + besideGap,
        y: top + Math.max(0, (own - beside) / 2),
        width: labelWidth,
      },
      join: [
        [width / 2, ground],
        [width / 2, next],
      ],
    };
    top = next;
    return stand;
  });
  return { type: downType, width: downWidth, height: top - downGap + edge, stands };
};

/** Returns where the scenes of a drawing stand, in the order of reading. */
export const standScenes = (spec: DrawingSpec, form: DrawingForm): Stands => {
  switch (form) {
    case 'across':
      return standAcross(spec);
    case 'down':
      return standDown(spec);
  }
};
