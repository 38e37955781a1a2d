import type { Contradiction } from '#data/contradiction.ts';
import { aboutColumn, idColumn, recordAddress, sourcesColumn, textColumns } from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

/** Places where sources contradict each other. */
export const contradictions: DataSet<Contradiction> = {
  name: 'contradictions',
  rows: (data) => data.contradictions,
  columns: [
    idColumn,
    ...textColumns<Contradiction>('title', ({ title }) => title, true),
    ...textColumns<Contradiction>('statement', ({ statement }) => statement, true),
    aboutColumn('thefts'),
    aboutColumn('estimates'),
    { ...sourcesColumn, isRequired: true },
    ...recordAddress('contradiction'),
  ],
  nested: [evidenceField],
};
