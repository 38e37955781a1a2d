import type { Certainty } from '#data/certainty.ts';
import type { IconName } from './icons.ts';
import type { DrawingName } from './names.ts';

/** The room of a scene in its own units. Shapes stand on its lower edge. */
export const sceneSize = { width: 128, height: 96 } as const;

export type Point = readonly [x: number, y: number];

/** A rectangle from the corner at the inline start and the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shape of a scene; x counts from the inline start. */
export type Shape =
  | { readonly kind: 'icon'; readonly icon: IconName; readonly x: number; readonly y: number }
  /** A coin around its centre: of its owner, or in the thief's hands. */
  | { readonly kind: 'coin'; readonly x: number; readonly y: number; readonly r: number; readonly isStolen: boolean }
  /** A line from point to point. `money` is the path of stolen money, `thin` is writing too small to read. */
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly paint: 'line' | 'money' | 'thin';
      readonly hasHead: boolean;
    }
  /** What is false or infected. */
  | ({ readonly kind: 'hatch' } & Place)
  /** The fill of a level of certainty, as in charts. */
  | ({ readonly kind: 'level'; readonly certainty: Certainty } & Place);

/** What stands between a scene and the one after it. */
export type Join =
  { readonly kind: 'then' } | { readonly kind: 'money' } | { readonly kind: 'or'; readonly label: string };

/** One step of a drawing: a picture and the words under or beside it. */
export interface Scene {
  readonly shapes: readonly Shape[];
  readonly label: string;
  /** Levels of certainty listed under the label. */
  readonly rows: readonly { readonly certainty: Certainty; readonly label: string }[];
}

/** A drawing with finished words, without a direction. */
export interface DrawingSpec {
  readonly name: DrawingName;
  /** What it shows, as a statement. */
  readonly title: string;
  /** What a reader who cannot see it needs. */
  readonly description: string;
  readonly scenes: readonly Scene[];
  /** One fewer than scenes. */
  readonly joins: readonly Join[];
  /** How to read its marks, in words. */
  readonly reading: string;
}
