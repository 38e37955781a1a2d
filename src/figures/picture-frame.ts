import type { Element } from 'hast';
import type { Locale } from '#locales.ts';
import { locales } from '#locales.ts';
import { heightOfLines, textLines, wrapWords, type TextLook } from './text-lines.ts';

/** Width of a saved picture with the space around it, in its own units: pixels of its smallest useful size. */
export const pictureWidth = 808;
const margin = 24;

/** Width of what a picture shows. */
export const innerWidth = pictureWidth - 2 * margin;

/** A part of a picture: its height, and what stands there once its top is known. */
export interface Part {
  readonly height: number;
  readonly at: (y: number) => Element[];
}

/** Returns the left edge of a box that begins so far from the inline start. */
export const leftOf = (start: number, width: number, locale: Locale): number =>
  margin + (locales[locale].dir === 'rtl' ? innerWidth - start - width : start);

/** Returns the edge words begin at, so far from the inline start. */
export const edgeOf = (start: number, locale: Locale): number => leftOf(start, 0, locale);

/** Returns empty space. */
export const space = (height: number): Part => ({ height, at: () => [] });

/** Returns words as a part, wrapped to a width, so far from the inline start. */
export const words = (
  text: string,
  look: TextLook,
  locale: Locale,
  { start = 0, width = innerWidth }: { readonly start?: number; readonly width?: number } = {},
): Part => {
  const lines = wrapWords(text, width, look);
  return {
    height: heightOfLines(lines, look),
    at: (y) => textLines(lines, look, { x: edgeOf(start, locale), y }, locale),
  };
};

/** Returns parts side by side as one, as high as the highest. */
export const beside = (parts: readonly Part[], least = 0): Part => ({
  height: Math.max(least, ...parts.map(({ height }) => height)),
  at: (y) => parts.flatMap(({ at }) => at(y)),
});

/** Returns parts below one another as one. */
export const stacked = (parts: readonly Part[]): Part => ({
  height: parts.reduce((sum, { height }) => sum + height, 0),
  at: (y) => {
    let top = y;
    return parts.flatMap((part) => {
      const marks = part.at(top);
      top += part.height;
      return marks;
    });
  },
});
