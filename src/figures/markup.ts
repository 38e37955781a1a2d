import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Returns a part of a page as HTML. */
export const markup = (tree: ElementContent | ElementContent[]): string =>
  toHtml(tree, { characterReferences: { useNamedReferences: true } });

/** Returns a drawing as the inside of an SVG in a page, or as the text of an SVG file. */
export const svgMarkup = (tree: ElementContent | ElementContent[]): string =>
  toHtml(tree, { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: true } });
