import type { Rejected } from '#data/rejected.ts';
import { yearOf } from '#domain/sums.ts';
import { idColumn, precisionColumn, recordAddress, sourcesColumn, textColumns } from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

/** Thefts that others ascribe to North Korea and this site leaves out. */
export const rejected: DataSet<Rejected> = {
  name: 'rejected',
  rows: (data) => data.rejected,
  columns: [
    idColumn,
    ...textColumns<Rejected>('name', ({ name }) => name, true),
    { name: 'stolen_on', type: 'date', isRequired: true, cell: ({ stolenOn }) => stolenOn },
    precisionColumn('stolen_on_precision', ({ stolenOn }) => stolenOn),
    { name: 'year', type: 'year', isRequired: true, cell: yearOf },
    { name: 'reported_usd', type: 'usd', cell: ({ reportedUsd }) => reportedUsd },
    ...textColumns<Rejected>('reason', ({ reason }) => reason, true),
    sourcesColumn,
    ...recordAddress('rejected'),
  ],
  nested: [evidenceField],
};
