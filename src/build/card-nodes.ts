import type { ContainerNode, ImageNode, Node, TextNode } from '@takumi-rs/core';

type Style = NonNullable<ContainerNode['style']>;

/** Returns a box of a picture that lays out its children in a row, or as its style says. */
export const box = (style: Style, ...children: readonly Node[]): ContainerNode => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: [...children],
});

/** Returns a text of a picture. */
export const words = (text: string, style: Style): TextNode => ({ type: 'text', text, style });

/** Returns a drawing of a picture from the inside of its SVG, which must hold no text. */
export const drawing = (size: { readonly width: number; readonly height: number }, inside: string): ImageNode => ({
  type: 'image',
  src: `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${inside}</svg>`,
  )}`,
  ...size,
  style: { flexShrink: 0 },
});

/** Returns the size of type in pixels for a text: the first step it is not too long for. The last step takes any. */
export const sizeFor = (text: string, steps: readonly (readonly [characters: number, pixels: number])[]): number =>
  (steps.find(([characters]) => text.length <= characters) ?? steps.at(-1))?.[1] ?? 0;
