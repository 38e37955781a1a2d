import { readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';

/** Returns the icon of the site as PNG, in the size that readers of ZIM files want. */
export const editionIcon = async (): Promise<Uint8Array> => {
  const size = { width: 48, height: 48 };
  const src = `data:image/svg+xml;utf8,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`;
  return new Renderer().render({ type: 'image', src, ...size }, { ...size, format: 'png' });
};
