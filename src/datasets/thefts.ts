import { platform } from '#data/platform.ts';
import { certainties } from '#data/certainty.ts';
import type { Theft } from '#data/theft.ts';
import { recordById } from '#domain/record-by-id.ts';
import { withoutSuspected, yearOf } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import {
  idColumn,
  inBothLanguages,
  precisionColumn,
  recordAddress,
  sourcesColumn,
  textColumns,
  written,
  type Context,
} from './column.ts';
import { evidenceField, type DataSet } from './data-set.ts';

const platformOf = ({ platform: id }: Theft, { data }: Context) => recordById(data.platforms, id);

/** Thefts attributed to North Korea. */
export const thefts: DataSet<Theft> = {
  name: 'thefts',
  rows: (data) => data.thefts,
  columns: [
    idColumn,
    { name: 'platform', type: 'id', isRequired: true, cell: (theft) => theft.platform },
    ...textColumns<Theft>('platform_name', (theft, context) => platformOf(theft, context).name, true),
    {
      name: 'platform_kind',
      type: 'choice',
      isRequired: true,
      values: platform.shape.kind.options,
      cell: (theft, context) => platformOf(theft, context).kind,
    },
    { name: 'country', type: 'code', cell: (theft, context) => platformOf(theft, context).country },
    { name: 'stolen_on', type: 'date', isRequired: true, cell: ({ stolenOn }) => stolenOn },
    precisionColumn('stolen_on_precision', ({ stolenOn }) => stolenOn),
    { name: 'year', type: 'year', isRequired: true, cell: yearOf },
    { name: 'amount_usd', type: 'usd', isRequired: true, cell: ({ amount }) => amount.usd },
    { name: 'amount_low_usd', type: 'usd', cell: ({ amount }) => amount.low },
    { name: 'amount_high_usd', type: 'usd', cell: ({ amount }) => amount.high },
    ...textColumns<Theft>('basis', ({ amount }) => amount.basis, true),
    {
      name: 'level',
      type: 'choice',
      isRequired: true,
      values: certainties,
      cell: ({ attribution }) => attribution.level,
    },
    {
      name: 'counts_in_headline_sums',
      type: 'flag',
      isRequired: true,
      cell: (theft) => withoutSuspected([theft]).length === 1,
    },
    { name: 'attributed_on', type: 'date', cell: ({ attribution }) => attribution.on },
    {
      name: 'attributed_by',
      type: 'ids',
      isRequired: true,
      cell: ({ attribution }) => attribution.by.map(({ who }) => who),
    },
    ...inBothLanguages<Theft>({
      name: 'attributed_by_names',
      type: 'texts',
      isRequired: true,
      half: ({ attribution }, locale, { data }) =>
        attribution.by.map(({ who }) => recordById(data.organisations, who).name[locale]),
    }),
    { name: 'groups', type: 'ids', isRequired: true, cell: ({ attribution }) => attribution.groups },
    ...inBothLanguages<Theft>({
      name: 'group_names',
      type: 'texts',
      isRequired: true,
      half: ({ attribution }, locale, { data }) =>
        attribution.groups.map((id) => recordById(data.groups, id).name[locale]),
    }),
    ...textColumns<Theft>('method', ({ method }) => method),
    ...textColumns<Theft>('assets', ({ assets }) => assets),
    { name: 'recovered_usd', type: 'usd', cell: ({ recoveredUsd }) => recoveredUsd },
    { name: 'contested', type: 'flag', isRequired: true, cell: ({ contested = false }) => contested },
    { name: 'may_repeat', type: 'id', refersTo: 'thefts', cell: ({ mayRepeat }) => mayRepeat },
    { name: 'may_overlap', type: 'id', refersTo: 'thefts', cell: ({ mayOverlap }) => mayOverlap },
    {
      name: 'confidence',
      type: 'choice',
      isRequired: true,
      values: ['high', 'medium', 'low'],
      cell: ({ confidence }) => confidence,
    },
    ...textColumns<Theft>('account', ({ account }) => account, true),
    { ...sourcesColumn, isRequired: true },
    { name: 'unread_sources', type: 'ids', refersTo: 'sources', cell: ({ unread }) => unread },
    ...recordAddress('theft'),
  ],
  nested: [
    {
      name: 'attribution',
      value: ({ attribution }, context) =>
        attribution.by.map(({ who, note }) => ({
          who,
          note: note && Object.fromEntries(localeList.map((locale) => [locale, written(note, locale, context)])),
        })),
    },
    evidenceField,
  ],
};
