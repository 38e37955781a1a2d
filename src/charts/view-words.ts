import { countedUsd, sumUsd } from '#domain/sums.ts';
import { formatUsd } from '#i18n/format.ts';
import { countryName } from '#i18n/names.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { ChartRecords, ChartTheft } from './chart-records.ts';
import type { ViewNote } from './spec.ts';
import { isOfSomeKind, isWhole, viewedEstimates, viewedThefts, type ChartView } from './view.ts';

/** Returns what was chosen, each choice after its name: “From year: 2019 · How sure: Government”. */
const chosenWords = ({ from, to, level, kind, country }: ChartView, locale: Locale): string => {
  const t = translate(locale);
  const choices = [
    [t('thefts.from'), from],
    [t('thefts.to'), to],
    [t('thefts.level'), level === 'counted' ? t('thefts.counted') : level && t(`certainty.short_${level}`)],
    [t('thefts.kind'), kind && t(`thefts.kind_${kind}`)],
    [
      t('thefts.country'),
      country && (country === 'unknown' ? t('thefts.unknownCountry') : countryName(country, locale)),
    ],
  ] as const;
  return choices.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(' · ');
};

/** Returns what a chart of thefts shows and leaves out; undefined where it shows every theft. */
export const theftsViewNote = (records: ChartRecords, view: ChartView, locale: Locale): ViewNote | undefined => {
  if (isWhole(view)) return undefined;
  const t = translate(locale);
  const shown = new Set(viewedThefts(records, view));
  const shownWords = t('view.shows', {
    count: shown.size,
    all: String(records.thefts.length),
    usd: formatUsd(sumUsd([...shown]), locale),
  });
  const left = records.thefts.filter((theft) => !shown.has(theft));
  const suspected = sumUsd(left) - countedUsd(left);
  const usd = formatUsd(sumUsd(left), locale);
  const leftWords =
    left.length === 0
      ? [t('view.leavesOutNothing')]
      : [
          t('view.leavesOut', { count: left.length, all: String(records.thefts.length), usd }),
          ...(suspected === 0 ? [] : [t('view.leavesOutSuspected', { usd: formatUsd(suspected, locale) })]),
        ];
  return { shown: chosenWords(view, locale), leftOut: [shownWords, ...leftWords].join(' ') };
};

/** Returns what a chart of estimates shows and leaves out; undefined where it shows every estimate. */
export const estimatesViewNote = (records: ChartRecords, view: ChartView, locale: Locale): ViewNote | undefined => {
  if (isWhole(view)) return undefined;
  const t = translate(locale);
  const countOf = (years: ReturnType<typeof viewedEstimates>): number =>
    years.reduce((sum, { estimates }) => sum + estimates.length, 0);
  const all = countOf(viewedEstimates(records, {}));
  const left = all - countOf(viewedEstimates(records, view));
  const { from, to } = view;
  return {
    shown: [
      chosenWords({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, locale),
      isOfSomeKind(view) ? t('view.yearsOnly') : '',
    ]
      .filter((words) => words !== '')
      .join(' · '),
    leftOut: left === 0 ? t('view.leavesOutNoFigure') : t('view.leavesOutFigures', { count: left, all: String(all) }),
  };
};

/** Returns the finding of thefts that have no sum to name: none at all, or suspected ones only. */
export const findingWithoutSum = (thefts: readonly ChartTheft[], locale: Locale): string | undefined => {
  const t = translate(locale);
  if (thefts.length === 0) return t('view.none');
  return countedUsd(thefts) === 0 ? t('view.onlySuspected', { usd: formatUsd(sumUsd(thefts), locale) }) : undefined;
};
