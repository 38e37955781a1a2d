import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Certainty } from '#data/certainty.ts';

/** Returns the mark of a level of certainty, in a frame of 16 by 16. */
export const swatch = (certainty: Certainty): Element =>
  s('rect', { className: certainty, x: 1, y: 1, width: 14, height: 14 });
