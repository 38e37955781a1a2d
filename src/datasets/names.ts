/** The data sets, in the order readers meet them. A name stands in addresses and citations: never renamed. */
export const dataSetNames = [
  'thefts',
  'estimates',
  'events',
  'claims',
  'terms',
  'sources',
  'contradictions',
  'rejected',
  'corrections',
] as const;

export type DataSetName = (typeof dataSetNames)[number];
