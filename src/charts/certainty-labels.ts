import { certainties, type Theft } from '#data/theft.ts';
import { sumByCertainty, sumUsd, withoutSuspected } from '#domain/sums.ts';
import { formatMillions } from '#i18n/format.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { KeyEntry, Stack, TableRow } from './spec.ts';

/** Returns the key of every chart that shows certainty, the surest first. */
export const certaintyKey = (t: Translate): KeyEntry[] =>
  certainties.map((certainty) => ({
    certainty,
    label: t(`certainty.${certainty}`),
    short: t(`certainty.short_${certainty}`),
  }));

/** Returns the heads of a table with one column a certainty and the two sums. */
export const certaintyHead = (t: Translate): string[] => [
  ...certainties.map((certainty) => t(`certainty.short_${certainty}`)),
  t('figure.totalCounted'),
];

/** Returns the cells under `certaintyHead` in millions of US dollars. A level without a theft is a dash, not a zero. */
export const certaintyCells = (thefts: readonly Theft[], locale: Locale): TableRow['cells'] => {
  const sums = sumByCertainty(thefts);
  const cell = (value: number) => ({ value, label: value === 0 ? '–' : formatMillions(value, locale) });
  return [...certainties.map((certainty) => cell(sums[certainty])), cell(sumUsd(withoutSuspected(thefts)))];
};

/** Returns the parts of a stack that hold any theft, the surest first. */
export const certaintyStack = (thefts: readonly Theft[]): Stack => {
  const sums = sumByCertainty(thefts);
  return certainties.map((certainty) => ({ certainty, usd: sums[certainty] })).filter(({ usd }) => usd > 0);
};
