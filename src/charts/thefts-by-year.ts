import type { Data } from '#data/fact-files.ts';
import type { Theft } from '#data/theft.ts';
import { currentRelease } from '#domain/current-release.ts';
import { countedUsd, sumUsd, theftsByYear } from '#domain/sums.ts';
import { formatDate, formatNumber, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { certaintyKey, certaintyStack, certaintyTable } from './certainty-labels.ts';
import { roundTicks } from './scale.ts';
import type { ColumnsSpec } from './spec.ts';

const largest = (thefts: readonly Theft[]): Theft | undefined =>
  thefts.toSorted((a, b) => b.amount.usd - a.amount.usd)[0];

/** Returns the chart of thefts by the year they happened, stacked by certainty, in US dollars at the time. */
export const theftsByYearChart = ({ thefts, platforms, releases }: Data, locale: Locale): ColumnsSpec => {
  const t = translate(locale);
  const years = theftsByYear(thefts);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const worstIndex = years.reduce(
    (best, { thefts: own }, index) => (countedUsd(own) > countedUsd(years[best]?.thefts ?? []) ? index : best),
    0,
  );
  const worst = years[worstIndex] ?? { year: first, thefts: [] };
  const top = largest(worst.thefts);
  const topPlatform = platforms.find(({ id }) => id === top?.platform);
  const coveredTo = currentRelease(releases).coveredTo;
  // The last year is cut short where the documents we read end.
  const noteOf = (year: number) =>
    coveredTo.startsWith(String(year))
      ? t('byYear.partial', { year: String(year), date: formatDate(coveredTo.slice(0, 7), locale) })
      : undefined;
  const ticks = roundTicks(Math.max(...years.map(({ thefts: own }) => sumUsd(own))));

  return {
    kind: 'columns',
    name: 'thefts-by-year',
    title: t('byYear.title', { year: String(worst.year), usd: formatUsd(countedUsd(worst.thefts), locale, 1) }),
    subtitle: t('byYear.subtitle'),
    summary: t('byYear.summary', {
      from: String(first),
      to: String(last),
      count: thefts.length,
      year: String(worst.year),
      usd: formatUsd(countedUsd(worst.thefts), locale, 1),
    }),
    reading: t('byYear.reading'),
    key: certaintyKey(t),
    max: ticks.at(-1) ?? 0,
    ticks: ticks.slice(1).map((usd) => ({ usd, label: formatNumber(usd / 1e6, locale) })),
    columns: years.map(({ year, thefts: own }) => {
      const note = noteOf(year);
      return {
        label: String(year),
        ...(note === undefined ? {} : { note }),
        total: formatNumber(Math.round(countedUsd(own) / 1e6), locale),
        stack: certaintyStack(own),
      };
    }),
    ...(top !== undefined && topPlatform !== undefined && top.amount.usd * 2 > countedUsd(worst.thefts)
      ? {
          annotation: {
            column: worstIndex,
            usd: top.amount.usd,
            label: t('byYear.annotation', {
              platform: topPlatform.name[locale],
              usd: formatUsd(top.amount.usd, locale),
            }),
          },
        }
      : {}),
    table: certaintyTable(
      {
        caption: t('byYear.subtitle'),
        of: t('figure.year'),
        rows: years.map(({ year, thefts: own }) => ({
          label: String(year),
          path: `thefts/?from=${year}&to=${year}`,
          thefts: own,
        })),
        thefts,
      },
      locale,
    ),
  };
};
