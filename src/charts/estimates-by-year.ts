import { recordById } from '#domain/record-by-id.ts';
import { sumUsd, withoutSuspected, yearOf } from '#domain/sums.ts';
import { estimateAmount, estimatePeriod } from '#i18n/amount.ts';
import { formatNumber, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import { yearHeading } from '#i18n/year-heading.ts';
import type { Locale } from '#locales.ts';
import type { ChartRecords } from './chart-records.ts';
import { estimateRows, joinsOf, rangeFigure } from './estimate-rows.ts';
import { roundTicks } from './scale.ts';
import type { RangesSpec, TableRow } from './spec.ts';
import { rowNotes, standingWords } from './standing-words.ts';
import { isWhole, viewedEstimates, type ChartView } from './view.ts';
import { estimatesViewNote } from './view-words.ts';

const signs = ['latest', 'earlier', 'part', 'repeat', 'open', 'whisker', 'band', 'named'] as const;

/** Returns the chart of what is published about each year: every figure, their range, and apart the sum of named thefts. */
export const estimatesByYearChart = (records: ChartRecords, locale: Locale, view: ChartView = {}): RangesSpec => {
  const t = translate(locale);
  const note = estimatesViewNote(records, view, locale);
  const years = viewedEstimates(records, view).map((year) => ({
    ...year,
    rows: estimateRows(year),
    named: withoutSuspected(records.thefts).filter((theft) => yearOf(theft) === year.year),
  }));
  const [widest] = years
    .flatMap(({ year, range }) => (range === undefined ? [] : [{ year, ...range }]))
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  const drawn = years.flatMap(({ estimates }) => estimates);
  const ticks = roundTicks(
    Math.max(
      1,
      ...drawn.map(({ estimate: { amount } }) => Math.max(amount.usd, amount.high ?? 0)),
      ...years.map(({ named }) => sumUsd(named)),
    ),
    5,
  );
  const max = ticks.at(-1) ?? 0;
  const title =
    widest === undefined
      ? t(drawn.length === 0 ? 'estimatesByYear.titleOfNone' : 'estimatesByYear.titleWithoutRange')
      : t(isWhole(view) ? 'estimatesByYear.title' : 'estimatesByYear.titleOfView', {
          year: String(widest.year),
          low: formatUsd(widest.low, locale),
          high: formatUsd(widest.high, locale),
        });
  const text = (label: string) => ({ value: 0, label });

  return {
    kind: 'ranges',
    name: 'estimates-by-year',
    ...(note === undefined ? {} : { view: note }),
    title,
    subtitle: t('estimatesByYear.subtitle', { max: formatUsd(max, locale) }),
    summary: t('estimatesByYear.summary', {
      from: String(years[0]?.year ?? ''),
      to: String(years.at(-1)?.year ?? ''),
      count: drawn.length,
      widest: title,
    }),
    reading: t('estimatesByYear.reading'),
    rangeNote: t('estimate.rangeNote'),
    legend: t('estimatesByYear.legend'),
    key: signs.map((sign) => ({ sign, label: t(`estimatesByYear.key_${sign}`) })),
    max,
    ticks: ticks.map((usd) => ({ usd, label: formatNumber(usd / 1e9, locale) })),
    blocks: years.map((year) => ({
      year: year.year,
      heading: yearHeading(year, locale),
      ...(year.range === undefined ? {} : { band: year.range }),
      rows: year.rows.map(({ producer, own, stated }) => ({
        label: recordById(records.organisations, producer).name[locale],
        amount: estimateAmount(stated.estimate, locale),
        notes: rowNotes(stated, records, locale),
        figures: own.map(rangeFigure),
        joins: joinsOf(own),
      })),
      ...(year.named.length === 0
        ? {}
        : {
            named: {
              label: t('estimate.named'),
              amount: formatUsd(sumUsd(year.named), locale),
              note: t('estimatesByYear.named', { count: year.named.length }),
              usd: sumUsd(year.named),
            },
          }),
    })),
    table: {
      caption: t('estimatesByYear.caption'),
      hasWords: true,
      head: [t('estimatesByYear.edition'), t('estimate.amount'), t('estimate.period'), t('estimatesByYear.standing')],
      rows: years.flatMap(({ year, rows, named }): TableRow[] => [
        ...rows
          .flatMap(({ own }) => own)
          .map((placed) => ({
            label: placed.estimate.edition[locale],
            path: `estimates/${placed.estimate.id}/`,
            cells: [
              { value: placed.estimate.amount.usd, label: estimateAmount(placed.estimate, locale) },
              text(estimatePeriod(placed.estimate, locale)),
              text(standingWords(placed, records, locale)),
            ],
          })),
        ...(named.length === 0
          ? []
          : [
              {
                label: t('estimate.named'),
                path: `estimates/#year-${year}`,
                cells: [
                  { value: sumUsd(named), label: formatUsd(sumUsd(named), locale) },
                  text(String(year)),
                  text(t('estimatesByYear.named', { count: named.length })),
                ],
              },
            ]),
      ]),
    },
  };
};
