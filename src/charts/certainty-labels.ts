import { certainties } from '#data/certainty.ts';
import { countedUsd, sumByCertainty, type Counted } from '#domain/sums.ts';
import { formatMillions, formatNumber } from '#i18n/format.ts';
import { translate, type Translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { KeyEntry, Stack, SummedTable, TableRow } from './spec.ts';

/** Returns the key of every chart that shows certainty, the surest first. */
export const certaintyKey = (t: Translate): KeyEntry[] =>
  certainties.map((certainty) => ({
    certainty,
    label: t(`certainty.${certainty}`),
  }));

interface CertaintyTable {
  readonly caption: string;
  /** Head of the first column. */
  readonly of: string;
  readonly rows: readonly (Pick<TableRow, 'label' | 'latin' | 'path'> & { readonly thefts: readonly Counted[] })[];
  /** Every theft of the table, for its foot. */
  readonly thefts: readonly Counted[];
}

/** Cells of one row in millions of US dollars, then the number of thefts. A level without a theft is a dash, not a zero. */
const cellsOf = (thefts: readonly Counted[], locale: Locale): TableRow['cells'] => {
  const sums = sumByCertainty(thefts);
  const cell = (value: number) => ({ value, label: value === 0 ? '–' : formatMillions(value, locale) });
  return [
    ...certainties.map((certainty) => cell(sums[certainty])),
    cell(countedUsd(thefts)),
    { value: thefts.length, label: formatNumber(thefts.length, locale) },
  ];
};

/** Returns a table with one column a certainty, the sum without suspected thefts and the number of thefts. */
export const certaintyTable = ({ caption, of, rows, thefts }: CertaintyTable, locale: Locale): SummedTable => {
  const t = translate(locale);
  return {
    caption,
    head: [
      of,
      ...certainties.map((certainty) => t(`certainty.short_${certainty}`)),
      t('figure.totalCounted'),
      t('figure.thefts'),
    ],
    rows: rows.map(({ thefts: own, ...name }) => ({ ...name, cells: cellsOf(own, locale) })),
    foot: { label: t('figure.total'), cells: cellsOf(thefts, locale) },
  };
};

/** Returns the parts of a stack that hold any theft, the surest first. */
export const certaintyStack = (thefts: readonly Counted[]): Stack => {
  const sums = sumByCertainty(thefts);
  return certainties.map((certainty) => ({ certainty, usd: sums[certainty] })).filter(({ usd }) => usd > 0);
};
