import type { Options } from 'minisearch';
import type { PackedIndex } from './packed-index.ts';

/** What a result shows. Empty where it has none. */
export interface ResultWords {
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly mark: string;
  readonly by: string;
}

/** The file a browser searches in: results by number, names that mean one of them, and the index over their words. */
export interface SearchFile {
  /** Path, kind, title, summary, mark and producer of each result. */
  readonly results: readonly (readonly [string, string, string, string, string, string])[];
  /** A name in its index forms, words apart, and the results it means, the likeliest first. */
  readonly names: readonly (readonly [string, readonly number[]])[];
  readonly index: PackedIndex;
}

/** The fields of the index. What is put in stands in index forms already, words apart by spaces. */
export const indexOptions = {
  fields: ['title', 'names', 'headings', 'text'],
  tokenize: (text: string): string[] => text.split(' ').filter((word) => word !== ''),
  processTerm: (term: string): string => term,
} satisfies Options;

/** True for what was read from the address of the index. */
export const isSearchFile = (value: unknown): value is SearchFile =>
  typeof value === 'object' &&
  value !== null &&
  'results' in value &&
  Array.isArray(value.results) &&
  'names' in value &&
  Array.isArray(value.names) &&
  'index' in value &&
  typeof value.index === 'object';
