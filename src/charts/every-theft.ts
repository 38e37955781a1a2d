import { recordById } from '#domain/record-by-id.ts';
import { countedUsd, sumByCertainty, sumUsd, withoutSuspected } from '#domain/sums.ts';
import { formatDate, formatList, formatMillions, formatNumber, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { ChartRecords, ChartTheft } from './chart-records.ts';
import { certaintyKey } from './certainty-labels.ts';
import type { SwarmSpec } from './spec.ts';
import { isWhole, viewedSpan, viewedThefts, type ChartView } from './view.ts';
import { findingWithoutSum, theftsViewNote } from './view-words.ts';

/** Amounts of the key, in US dollars. */
const sizes = [1_000_000_000, 100_000_000, 10_000_000] as const;
/** Smaller amounts would be drawn as specks. */
const smallest = 2_000_000;
/** Thefts the summary names. */
const named = 3;

/** Returns a date as a year with its part gone: a day at noon, a month or a year at its middle. */
export const yearWithPart = (date: string): number => {
  const [year = '', month, day] = date.split('-');
  const [first, next] = [Date.UTC(Number(year), 0), Date.UTC(Number(year) + 1, 0)];
  const begin = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const end =
    month === undefined ? next : day === undefined ? Date.UTC(Number(year), Number(month)) : begin + 86_400_000;
  return Number(year) + ((begin + end) / 2 - first) / (next - first);
};

/** Returns how few of the largest thefts make up more than half of the sum. */
const fewestOverHalf = (largestFirst: readonly ChartTheft[]): number =>
  largestFirst.findIndex((_, index) => 2 * sumUsd(largestFirst.slice(0, index + 1)) > sumUsd(largestFirst)) + 1;

/** Returns the chart of every theft as a circle at its date, its area the amount in US dollars at the time. */
export const everyTheftChart = (records: ChartRecords, locale: Locale, view: ChartView = {}): SwarmSpec => {
  const t = translate(locale);
  const { platforms, organisations } = records;
  const thefts = viewedThefts(records, view);
  const { from, to } = viewedSpan(records, view);
  const note = theftsViewNote(records, view, locale);
  const oldestFirst = thefts.toSorted(
    (a, b) => yearWithPart(a.stolenOn) - yearWithPart(b.stolenOn) || a.id.localeCompare(b.id, 'en'),
  );
  const largestFirst = withoutSuspected(thefts).sort((a, b) => b.amount.usd - a.amount.usd);
  const platformOf = ({ platform }: ChartTheft) => recordById(platforms, platform);
  const words = (label: string) => ({ value: 0, label });

  const title =
    findingWithoutSum(thefts, locale) ??
    (largestFirst.length === 1
      ? t('everyTheft.titleOfOne', { usd: formatUsd(sumUsd(largestFirst), locale) })
      : t(isWhole(view) ? 'everyTheft.title' : 'everyTheft.titleOfView', {
          count: fewestOverHalf(largestFirst),
          all: String(largestFirst.length),
        }));

  return {
    kind: 'swarm',
    name: 'every-theft',
    ...(note === undefined ? {} : { view: note }),
    title,
    subtitle: t('everyTheft.subtitle', { from: String(from), to: String(to) }),
    summary:
      largestFirst.length === 0
        ? title
        : t('everyTheft.summary', {
            from: String(from),
            to: String(to),
            count: thefts.length,
            largest: formatList(
              largestFirst.slice(0, named).map((theft) =>
                t('everyTheft.one', {
                  platform: platformOf(theft).name[locale],
                  date: formatDate(theft.stolenOn, locale),
                  usd: formatUsd(theft.amount.usd, locale),
                }),
              ),
              locale,
            ),
          }),
    reading: t('everyTheft.reading', {
      count: thefts.filter(({ amount }) => amount.usd < smallest).length,
      smallest: formatUsd(smallest, locale),
    }),
    key: certaintyKey(t),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    smallest,
    sizes: sizes.map((usd) => ({ usd, label: formatUsd(usd, locale) })),
    marks: oldestFirst.map((theft) => ({
      certainty: theft.attribution.level,
      usd: theft.amount.usd,
      when: yearWithPart(theft.stolenOn),
      // What stands in brackets after a name is in the table.
      label: platformOf(theft).name[locale].replace(/\s*\(.*\)$/u, ''),
      amount: formatNumber(theft.amount.usd / 1e6, locale, theft.amount.usd < 10e6 ? 1 : 0),
    })),
    table: {
      caption: t('everyTheft.caption'),
      head: [t('thefts.platform'), t('thefts.date'), t('theft.amount'), t('thefts.level'), t('thefts.by')],
      hasWords: true,
      rows: oldestFirst.map((theft) => {
        const { name, arabicNameIs } = platformOf(theft);
        const { level, by } = theft.attribution;
        const isLatin = locale === 'ar' && arabicNameIs !== 'description' && name.ar !== name.en;
        return {
          label: name[locale],
          ...(isLatin ? { latin: name.en } : {}),
          path: `thefts/${theft.id}/`,
          cells: [
            words(formatDate(theft.stolenOn, locale)),
            { value: theft.amount.usd, label: formatMillions(theft.amount.usd, locale) },
            words(t(`certainty.short_${level}`)),
            words(
              formatList(
                by.map(({ who }) => recordById(organisations, who).short[locale]),
                locale,
              ),
            ),
          ],
        };
      }),
      foot: {
        label: t('figure.total'),
        cells: [
          words(t('everyTheft.count', { count: thefts.length })),
          { value: sumUsd(thefts), label: formatMillions(sumUsd(thefts), locale) },
          words(t('everyTheft.suspectedPart', { millions: formatMillions(sumByCertainty(thefts).suspected, locale) })),
          words(t('everyTheft.countedPart', { millions: formatMillions(countedUsd(thefts), locale) })),
        ],
      },
    },
  };
};
