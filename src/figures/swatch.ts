import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Certainty } from '#data/certainty.ts';

/** Returns the mark of a level of certainty, in a frame of 16 by 16. */
export const swatch = (certainty: Certainty): Element =>
  s('rect', { className: certainty, x: 1, y: 1, width: 14, height: 14 });

/** Returns one square of a level of certainty as charts of squares draw it, in a frame of 16 by 16. */
export const square = (certainty: Certainty): Element =>
  s('rect', { className: `squares-${certainty}`, width: 10, height: 10, transform: 'scale(1.6)' });
