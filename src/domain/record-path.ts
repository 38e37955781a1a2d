import type { TextPart } from '#data/figure.ts';

/** A part of a text that a record or a computation backs. */
export type BackedPart = Exclude<TextPart, { kind: 'words' | 'quoted' }>;

/** Returns the path, below the language, of what backs a figure: its record, its source, or how it is computed. */
export const recordPath = (part: BackedPart): string => {
  switch (part.kind) {
    case 'theft':
      return `thefts/${part.id}/`;
    case 'estimate':
      return `estimates/${part.id}/`;
    case 'year':
      return `thefts/#year-${part.year}`;
    case 'sum':
    case 'count':
      return `method/#sum-${part.name}`;
    case 'calc':
      return `method/#calc-${part.name}`;
    case 'comparison':
      return `method/#is-${part.name}`;
    case 'measure':
      return `sources/${part.source}/`;
  }
};
