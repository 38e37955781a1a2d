import { currentRelease } from '#domain/current-release.ts';
import { countedUsd, sumUsd, theftsByYear } from '#domain/sums.ts';
import { formatDate, formatMillions, formatNumber, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { certaintyKey, certaintyStack, certaintyTable } from './certainty-labels.ts';
import type { ChartRecords, ChartTheft } from './chart-records.ts';
import { publishedTotals, type PublishedTotals } from './published-totals.ts';
import { roundTicks } from './scale.ts';
import type { ColumnsSpec } from './spec.ts';
import { isOfSomeKind, isWhole, viewedSpan, viewedThefts, type ChartView } from './view.ts';
import { findingWithoutSum, theftsViewNote } from './view-words.ts';

interface Year {
  readonly year: number;
  readonly thefts: readonly ChartTheft[];
  readonly published: PublishedTotals | undefined;
}

/** Returns the years of a view. Totals stand beside sums of all thefts only: nobody publishes them by kind or country. */
const yearsOf = (records: ChartRecords, view: ChartView): Year[] => {
  const totals = isOfSomeKind(view) || view.totals === 'off' ? undefined : publishedTotals(records);
  return theftsByYear(viewedThefts(records, view), viewedSpan(records, view)).map((year) => ({
    ...year,
    published: totals?.get(year.year),
  }));
};

/** Returns the mark of the largest theft in a column, where it is more than half of that. */
const annotationOf = (
  thefts: readonly ChartTheft[],
  column: number,
  { platforms }: ChartRecords,
  locale: Locale,
): ColumnsSpec['annotation'] => {
  const [largest] = thefts.toSorted((a, b) => b.amount.usd - a.amount.usd);
  const platform = platforms.find(({ id }) => id === largest?.platform);
  if (largest === undefined || platform === undefined || largest.amount.usd * 2 <= countedUsd(thefts)) return undefined;
  const { usd } = largest.amount;
  const name = translate(locale)('byYear.annotation', { platform: platform.name[locale] });
  return { column, usd, lines: [name, formatUsd(usd, locale)] };
};

/** Returns the chart of thefts by the year they happened, stacked by certainty, in US dollars at the time, beside the totals published. */
export const theftsByYearChart = (records: ChartRecords, locale: Locale, view: ChartView = {}): ColumnsSpec => {
  const t = translate(locale);
  const thefts = viewedThefts(records, view);
  const span = viewedSpan(records, view);
  const years = yearsOf(records, view);
  // Where a reader chose suspected thefts alone, they are all there is to add up.
  const sumOf = view.level === 'suspected' ? sumUsd : countedUsd;
  const sums = years.map((year) => sumOf(year.thefts));
  const worstIndex = sums.indexOf(Math.max(...sums));
  const worst = years[worstIndex];
  const words = { year: String(worst?.year ?? span.from), usd: formatUsd(sumOf(worst?.thefts ?? []), locale, 1) };
  const title =
    findingWithoutSum(thefts, locale) ??
    t(isWhole(view) ? 'byYear.title' : years.length === 1 ? 'byYear.titleOfOne' : 'byYear.titleOfView', words);
  const { coveredTo } = currentRelease(records.releases);
  const partial = { year: coveredTo.slice(0, 4), date: formatDate(coveredTo.slice(0, 7), locale) };
  const ticks = roundTicks(
    Math.max(...years.map(({ thefts: own, published }) => Math.max(sumUsd(own), published?.high ?? 0))),
    5,
  );
  const hasTotals = years.some(({ published }) => published !== undefined);
  const note = theftsViewNote(records, view, locale);
  const annotation = worst === undefined ? undefined : annotationOf(worst.thefts, worstIndex, records, locale);
  const table = certaintyTable(
    {
      caption: t(hasTotals ? 'byYear.captionWithTotals' : 'byYear.caption'),
      of: t('figure.year'),
      rows: years.map(({ year, thefts: own }) => ({
        label: String(year),
        path: `thefts/?from=${year}&to=${year}`,
        thefts: own,
      })),
      thefts,
    },
    locale,
  );
  const totalCells = (published: PublishedTotals | undefined) =>
    [published?.low ?? 0, published?.high ?? 0].map((value) => ({
      value,
      label: value === 0 ? '–' : formatMillions(value, locale),
    }));

  return {
    kind: 'columns',
    name: 'thefts-by-year',
    ...(note === undefined ? {} : { view: note }),
    title,
    subtitle: t('byYear.subtitle'),
    summary: [
      t('byYear.summary', { from: String(span.from), to: String(span.to), count: thefts.length, ...words }),
      ...(annotation === undefined ? [] : [`${annotation.lines.join(' ')}.`]),
    ].join(' '),
    reading: t('byYear.reading'),
    key: certaintyKey(t),
    max: ticks.at(-1) ?? 0,
    ticks: ticks.slice(1).map((usd) => ({ usd, label: formatNumber(usd / 1e6, locale) })),
    columns: years.map(({ year, thefts: own, published }) => ({
      label: String(year),
      // The last year is cut short where the documents we read end.
      ...(String(year) === partial.year ? { note: t('byYear.partial', partial) } : {}),
      total: own.length === 0 ? '' : formatNumber(Math.round(sumOf(own) / 1e6), locale),
      stack: certaintyStack(own),
      ...(published === undefined ? {} : { published }),
    })),
    ...(hasTotals ? { publishedKey: t('byYear.published') } : {}),
    ...(annotation === undefined ? {} : { annotation }),
    table: hasTotals
      ? {
          ...table,
          head: [...table.head, t('byYear.lowest'), t('byYear.highest')],
          rows: table.rows.map((row, index) => ({
            ...row,
            cells: [...row.cells, ...totalCells(years[index]?.published)],
          })),
          // Totals of different producers are never added up.
          foot: { ...table.foot, cells: [...table.foot.cells, ...totalCells(undefined)] },
        }
      : table,
  };
};
