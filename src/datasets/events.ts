import { eventKinds, type Event } from '#data/event.ts';
import { aboutColumn, idColumn, precisionColumn, recordAddress, sourcesColumn, textColumns } from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

/** Dated events. */
export const events: DataSet<Event> = {
  name: 'events',
  rows: (data) => data.events,
  columns: [
    idColumn,
    { name: 'date', type: 'date', isRequired: true, cell: ({ on }) => on },
    precisionColumn('date_precision', ({ on }) => on),
    { name: 'year', type: 'year', isRequired: true, cell: ({ on }) => Number(on.slice(0, 4)) },
    { name: 'kind', type: 'choice', isRequired: true, values: eventKinds, cell: ({ kind }) => kind },
    ...textColumns<Event>('title', ({ title }) => title, true),
    ...textColumns<Event>('summary', ({ summary }) => summary, true),
    ...textColumns<Event>('note', ({ note }) => note),
    aboutColumn('thefts'),
    { ...sourcesColumn, isRequired: true },
    ...recordAddress('event'),
  ],
  nested: [evidenceField],
};
