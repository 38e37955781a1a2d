import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { base } from '#address.ts';
import { builtPage, type BuiltPage } from './built-page.ts';

/** A built site as it is checked before it replaces the one before. */
export interface BuiltSite {
  /** Pages by path, such as `/ar/numbers/` or `/404.html`. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Paths of all files, such as `/data/thefts.csv`. */
  readonly files: ReadonlySet<string>;
}

const pathOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;

/** Reads a built site. */
export const builtSite = (directory: string): BuiltSite => {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(directory.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => builtPage(pathOf(name), readFileSync(join(directory, name), 'utf8')));
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.map((name) => `/${name}`)),
  };
};

/** Returns the path of the site a path of the host leads to; undefined outside the site. */
export const pathInSite = (pathname: string): string | undefined =>
  pathname.startsWith(`${base}/`) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
