import { estimate, type Estimate } from '#data/estimate.ts';
import { estimateSources } from '#domain/estimate-evidence.ts';
import { recordById } from '#domain/record-by-id.ts';
import { idColumn, recordAddress, textColumns } from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

const { scope, covers, amount } = estimate.shape;

/** What others say was stolen in a period. */
export const estimates: DataSet<Estimate> = {
  name: 'estimates',
  rows: (data) => data.estimates,
  columns: [
    idColumn,
    { name: 'producer', type: 'id', isRequired: true, cell: (row) => row.producer },
    ...textColumns<Estimate>(
      'producer_name',
      ({ producer }, { data }) => recordById(data.organisations, producer).name,
      true,
    ),
    ...textColumns<Estimate>('edition', (row) => row.edition, true),
    { name: 'scope', type: 'choice', isRequired: true, values: scope.options, cell: (row) => row.scope },
    { name: 'covers', type: 'choice', isRequired: true, values: covers.options, cell: (row) => row.covers },
    { name: 'period_from', type: 'day', isRequired: true, cell: (row) => row.from },
    { name: 'period_to', type: 'day', isRequired: true, cell: (row) => row.to },
    { name: 'amount_usd', type: 'usd', isRequired: true, cell: (row) => row.amount.usd },
    { name: 'amount_low_usd', type: 'usd', cell: (row) => row.amount.low },
    { name: 'amount_high_usd', type: 'usd', cell: (row) => row.amount.high },
    {
      name: 'qualifier',
      type: 'choice',
      isRequired: true,
      values: amount.shape.qualifier.options,
      cell: (row) => row.amount.qualifier,
    },
    { name: 'amount_is_ours', type: 'flag', isRequired: true, cell: (row) => row.amountIsOurs === true },
    { name: 'incidents', type: 'count', cell: (row) => row.incidents },
    { name: 'all_thefts_usd', type: 'usd', cell: (row) => row.allThefts?.usd },
    { name: 'all_thefts_incidents', type: 'count', cell: (row) => row.allThefts?.incidents },
    { name: 'share', type: 'share', cell: (row) => row.allThefts?.share },
    {
      name: 'share_is_ours',
      type: 'flag',
      cell: ({ allThefts }) => (allThefts?.share === undefined ? undefined : allThefts.shareIsOurs === true),
    },
    { name: 'published', type: 'date', isRequired: true, cell: (row) => row.published },
    { name: 'revises', type: 'id', refersTo: 'estimates', cell: (row) => row.revises },
    { name: 'repeats', type: 'id', refersTo: 'estimates', cell: (row) => row.repeats },
    ...textColumns<Estimate>('method', (row) => row.method, true),
    { name: 'source', type: 'id', isRequired: true, refersTo: 'sources', cell: (row) => row.source },
    { name: 'read_in', type: 'id', refersTo: 'sources', cell: (row) => row.readIn },
    { name: 'publisher_text_read', type: 'flag', isRequired: true, cell: (row) => row.publisherTextRead },
    { name: 'quote', type: 'text', isRequired: true, cell: (row) => row.quote },
    { name: 'quote_lang', type: 'code', isRequired: true, cell: (row) => row.quoteLang },
    {
      name: 'sources',
      type: 'ids',
      isRequired: true,
      refersTo: 'sources',
      cell: (row, { data }) => estimateSources(row, data.sources).map(({ source }) => source.id),
    },
    ...recordAddress('estimate'),
  ],
  nested: [evidenceField],
};
