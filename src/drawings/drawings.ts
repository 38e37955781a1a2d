import type { Locale } from '#locales.ts';
import { approachDrawing } from './approach.ts';
import { cashOutDrawing } from './cash-out.ts';
import { drainDrawing } from './drain.ts';
import { footholdDrawing } from './foothold.ts';
import { fromTheftToFigureDrawing } from './from-theft-to-figure.ts';
import { keysDrawing } from './keys.ts';
import { launderDrawing } from './launder.ts';
import type { DrawingName } from './names.ts';
import type { DrawingSpec } from './spec.ts';

const drawings: Readonly<Record<DrawingName, (locale: Locale) => DrawingSpec>> = {
  approach: approachDrawing,
  foothold: footholdDrawing,
  keys: keysDrawing,
  drain: drainDrawing,
  launder: launderDrawing,
  'cash-out': cashOutDrawing,
  'from-theft-to-figure': fromTheftToFigureDrawing,
};

/** Returns a drawing with the words of a language. */
export const drawingSpec = (name: DrawingName, locale: Locale): DrawingSpec => drawings[name](locale);
