import { createHash } from 'node:crypto';

/** Style sheets of an edition: each is one file, however many pages hold it. */
export interface EditionSheets {
  /** Takes the rules of a sheet and returns its path in the edition. */
  readonly take: (css: string) => string;
  /** Returns the sheets by their path. */
  readonly files: () => ReadonlyMap<string, string>;
}

/** Collects the sheets of an edition. Fonts stand in them as data, for browsers refuse the font files of a disk. */
export const editionSheets = (fontOf: (address: string) => string): EditionSheets => {
  const paths = new Map<string, string>();
  const files = new Map<string, string>();
  return {
    take: (css) => {
      const found = paths.get(css);
      if (found !== undefined) return found;
      const path = `style/${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
      paths.set(css, path);
      files.set(
        path,
        // Pages of a disk can't fade into each other: the browser would complain at each step.
        css
          .replace(/@view-transition\s*\{[^}]*\}/gu, '')
          .replace(/url\((["']?)(\/[^"')]+\.woff2)\1\)/gu, (_, __, font: string) => `url(${fontOf(font)})`),
      );
      return path;
    },
    files: () => files,
  };
};
