import { verdicts, type Claim } from '#data/claim.ts';
import { aboutColumn, idColumn, recordAddress, sourcesColumn, textColumns } from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

/** Checked statements of articles. */
export const claims: DataSet<Claim> = {
  name: 'claims',
  rows: (data) => data.claims,
  columns: [
    idColumn,
    { name: 'article', type: 'id', isRequired: true, cell: ({ article }) => article },
    ...textColumns<Claim>('claim', ({ claim }) => claim, true),
    { name: 'verdict', type: 'choice', isRequired: true, values: verdicts, cell: ({ verdict }) => verdict },
    ...textColumns<Claim>('explanation', ({ explanation }) => explanation, true),
    aboutColumn('thefts'),
    aboutColumn('estimates'),
    { ...sourcesColumn, isRequired: true },
    ...recordAddress('claim'),
  ],
  nested: [evidenceField],
};
