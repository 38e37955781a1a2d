import { source, type Source } from '#data/source.ts';
import { currentRelease } from '#domain/current-release.ts';
import { outsideLink } from '#domain/outside-link.ts';
import { recordPath } from '#domain/record-path.ts';
import { sourceUses, type CitingKind } from '#domain/source-uses.ts';
import { addressColumns, idColumn, type Column } from './column.ts';
import type { DataSet } from './data-set.ts';
import type { DataSetName } from './names.ts';

/** Returns the column of the records of a kind that rest on a source. A record that only names it as unread does not. */
const supportsColumn = (set: DataSetName, kind: CitingKind): Column<Source> => ({
  name: `supports_${set}`,
  type: 'ids',
  refersTo: set,
  cell: ({ id }, { data }) => {
    const uses = sourceUses(data).get(id) ?? [];
    return uses.filter((use) => use.kind === kind && use.isUnread !== true).map((use) => use.id);
  },
});

/** The documents the records rest on. */
export const sources: DataSet<Source> = {
  name: 'sources',
  rows: (data) => data.sources,
  columns: [
    idColumn,
    { name: 'title', type: 'text', isRequired: true, cell: ({ title }) => title },
    {
      name: 'title_is_description',
      type: 'flag',
      isRequired: true,
      cell: ({ titleIsDescription = false }) => titleIsDescription,
    },
    { name: 'title_lang', type: 'code', isRequired: true, cell: ({ titleLang }) => titleLang },
    { name: 'publisher', type: 'text', isRequired: true, cell: ({ publisher }) => publisher },
    { name: 'url', type: 'url', cell: ({ url }) => url },
    {
      name: 'linked',
      type: 'flag',
      isRequired: true,
      cell: ({ url }, { data }) => outsideLink(url, data.hosts, currentRelease(data.releases).asOf) !== undefined,
    },
    { name: 'published', type: 'date', cell: ({ published }) => published },
    { name: 'kind', type: 'choice', isRequired: true, values: source.shape.kind.options, cell: ({ kind }) => kind },
    {
      name: 'reading',
      type: 'choice',
      isRequired: true,
      values: source.shape.reading.options,
      cell: ({ reading }) => reading,
    },
    { name: 'read_in', type: 'text', cell: ({ readIn }) => readIn },
    { name: 'also_says', type: 'texts', cell: ({ alsoSays }) => alsoSays },
    supportsColumn('thefts', 'theft'),
    supportsColumn('estimates', 'estimate'),
    supportsColumn('events', 'event'),
    supportsColumn('claims', 'claim'),
    supportsColumn('contradictions', 'contradiction'),
    supportsColumn('rejected', 'rejected'),
    ...addressColumns<Source>(({ id }) => recordPath({ kind: 'measure', unit: 'n', value: 0, source: id })),
  ],
};
