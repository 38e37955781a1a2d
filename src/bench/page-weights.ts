import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the pages of a built site weigh, in bytes. */
export interface PageWeights {
  readonly pages: number;
  /** Mean of all pages as they are. */
  readonly raw: number;
  /** Mean of pages spread evenly over the site, in Brotli. */
  readonly brotli: number;
  /** The heaviest pages by their own bytes, and the search indexes: path and bytes in Brotli. */
  readonly heaviest: readonly (readonly [path: string, brotli: number])[];
}

const sampled = 100;
const listed = 6;

/** Files that grow with the records wherever they stand among the heaviest. */
const watched = ['en/thefts/index.html', 'ar/thefts/index.html', 'en/search/index.json', 'ar/search/index.json'];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Weighs the pages of a built site. */
export const weighPages = (directory: string): PageWeights => {
  const bytesOf = (path: string): Buffer => readFileSync(join(directory, path));
  const brotli = (path: string): number => brotliCompressSync(bytesOf(path)).length;
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: bytesOf(path).length }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  const every = Math.max(1, Math.floor(pages.length / sampled));
  const heaviest = pages.slice(0, listed).map(({ path }) => path);
  return {
    pages: pages.length,
    raw: mean(pages.map(({ bytes }) => bytes)),
    brotli: mean(pages.filter((_, index) => index % every === 0).map(({ path }) => brotli(path))),
    heaviest: [...new Set([...watched, ...heaviest])].map((path) => [path, brotli(path)] as const),
  };
};
