import type { Term } from '#data/term.ts';
import { addressColumns, idColumn, textColumns } from './column.ts';
import type { DataSet } from './data-set.ts';

/** The glossary. */
export const terms: DataSet<Term> = {
  name: 'terms',
  rows: (data) => data.terms,
  columns: [
    idColumn,
    ...textColumns<Term>('term', ({ term }) => term, true),
    ...textColumns<Term>('definition', ({ definition }) => definition, true),
    { name: 'see_also', type: 'ids', refersTo: 'terms', cell: ({ seeAlso }) => seeAlso },
    ...addressColumns<Term>(({ id }) => `glossary/#${id}`),
  ],
};
