import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { columnWords } from './column-words.ts';
import { sharedName } from './column.ts';
import type { Table } from './table.ts';

/** What a reader is told of a column, or of the two columns of a text in both languages. */
export interface ColumnDoc {
  readonly names: readonly string[];
  /** Type and unit. Machine words stand in backticks, as in `meaning`. */
  readonly type: string;
  readonly values: readonly string[];
  readonly isRequired: boolean;
  readonly isOnlyJson: boolean;
  readonly meaning: string;
}

/** Returns what a reader is told of every column of a data set, in the order of the file, then of what only JSON has. */
export const columnDocs = (
  { name: set, columns, nested }: Pick<Table, 'name' | 'columns' | 'nested'>,
  locale: Locale,
): ColumnDoc[] => {
  const t = translate(locale);
  const ofColumns = [...Map.groupBy(columns, sharedName)].flatMap(([name, pair]): ColumnDoc[] => {
    const [first] = pair;
    if (first === undefined) return [];
    return [
      {
        names: pair.map((column) => column.name),
        type: t(`columnTypes.${first.type}`),
        values: first.values ?? [],
        isRequired: first.isRequired === true,
        isOnlyJson: false,
        meaning: columnWords(set, name, locale).meaning,
      },
    ];
  });
  const ofJson = nested.map((name): ColumnDoc => ({
    names: [name],
    type: t('columnTypes.records'),
    values: [],
    isRequired: false,
    isOnlyJson: true,
    meaning: columnWords(set, name, locale).meaning,
  }));
  return [...ofColumns, ...ofJson];
};
