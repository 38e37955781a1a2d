import type { Correction } from '#data/correction.ts';
import { correctionAnchor } from '#domain/edition-history.ts';
import { addressColumns, idColumn, textColumns } from './column.ts';
import type { DataSet } from './data-set.ts';

const asText = (value: Correction['from']): string | undefined => (value === null ? undefined : String(value));

/** Changes of published figures. */
export const corrections: DataSet<Correction> = {
  name: 'corrections',
  rows: (data) => data.corrections,
  columns: [
    idColumn,
    { name: 'corrected_on', type: 'day', isRequired: true, cell: ({ on }) => on },
    { name: 'record', type: 'text', isRequired: true, cell: ({ record }) => record },
    { name: 'field', type: 'text', isRequired: true, cell: ({ field }) => field },
    { name: 'value_before', type: 'text', cell: ({ from }) => asText(from) },
    { name: 'value_after', type: 'text', cell: ({ to }) => asText(to) },
    ...textColumns<Correction>('why', ({ why }) => why, true),
    ...addressColumns<Correction>(({ id }) => `changes/#${correctionAnchor(id)}`),
  ],
};
