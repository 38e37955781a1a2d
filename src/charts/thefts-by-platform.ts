import { hasPlatformPage } from '#domain/platform-page.ts';
import { recordById } from '#domain/record-by-id.ts';
import { countedUsd, sumUsd, theftsByPlatform, yearOf } from '#domain/sums.ts';
import { formatList, formatShare, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { ChartRecords, ChartTheft } from './chart-records.ts';
import { certaintyKey, certaintyStack, certaintyTable } from './certainty-labels.ts';
import type { UnitsSpec } from './spec.ts';
import { isWhole, viewedSpan, viewedThefts, type ChartView } from './view.ts';
import { findingWithoutSum, theftsViewNote } from './view-words.ts';

/** What one square stands for, in US dollars. */
const squareUsd = 10_000_000;
/** Squares in a line: a row folds after 300 million dollars. */
const fold = 30;
/** Platforms drawn one by one; the rest share the last row. */
const drawn = 15;

/** Returns the chart of thefts by platform: one square is $10m, filled by certainty. */
export const theftsByPlatformChart = (records: ChartRecords, locale: Locale, view: ChartView = {}): UnitsSpec => {
  const t = translate(locale);
  const { platforms } = records;
  const thefts = viewedThefts(records, view);
  const ranked = theftsByPlatform(thefts);
  const note = theftsViewNote(records, view, locale);
  const nameOf = (platform: string): { label: string; latin?: string } => {
    const record = recordById(platforms, platform);
    const isLatin = record.arabicNameIs !== 'description' && record.name.ar !== record.name.en;
    return { label: record.name[locale], ...(locale === 'ar' && isLatin ? { latin: record.name.en } : {}) };
  };
  /** A platform robbed once, without other names, has no page but that of its theft. */
  const pathOf = (platform: string, own: readonly ChartTheft[]): string =>
    hasPlatformPage(recordById(platforms, platform), records.thefts)
      ? `platforms/${platform}/`
      : `thefts/${own[0]?.id ?? ''}/`;
  const years = (own: readonly ChartTheft[]): string =>
    formatList([...new Set(own.map(yearOf))].sort().map(String), locale);
  const row = (label: string, own: readonly ChartTheft[], dates: string, latin?: string): UnitsSpec['rows'][number] => {
    return {
      label,
      ...(latin === undefined ? {} : { latin }),
      years: dates,
      amount: formatUsd(sumUsd(own), locale),
      squares: certaintyStack(own)
        .map(({ certainty, usd }) => ({ certainty, count: Math.round(usd / squareUsd) }))
        .filter(({ count }) => count > 0),
    };
  };
  const rest = ranked.slice(drawn);
  const restThefts = rest.flatMap(({ thefts: own }) => own);
  const span = viewedSpan(records, view);
  // Suspected thefts may put a platform first that no headline may name.
  const [first] = ranked.toSorted((a, b) => countedUsd(b.thefts) - countedUsd(a.thefts));
  const [largest, second] = ranked;
  const title =
    findingWithoutSum(thefts, locale) ??
    t(isWhole(view) ? 'byPlatform.title' : ranked.length === 1 ? 'byPlatform.titleOfOne' : 'byPlatform.titleOfView', {
      platform: first === undefined ? '' : nameOf(first.platform).label,
      usd: formatUsd(countedUsd(first?.thefts ?? []), locale),
      share: formatShare(Math.round((countedUsd(first?.thefts ?? []) / countedUsd(thefts)) * 100) / 100, locale),
    });

  return {
    kind: 'units',
    name: 'thefts-by-platform',
    ...(note === undefined ? {} : { view: note }),
    title,
    subtitle: t('byPlatform.subtitle', {
      from: String(span.from),
      to: String(span.to),
      square: formatUsd(squareUsd, locale),
      row: formatUsd(squareUsd * fold, locale),
    }),
    summary:
      largest === undefined || second === undefined
        ? title
        : t('byPlatform.summary', {
            platform: nameOf(largest.platform).label,
            usd: formatUsd(largest.usd, locale),
            second: nameOf(second.platform).label,
            secondUsd: formatUsd(second.usd, locale),
          }),
    reading: t('byPlatform.reading'),
    key: certaintyKey(t),
    fold,
    rows: [
      ...ranked.slice(0, drawn).map(({ platform, thefts: own }) => {
        const { label, latin } = nameOf(platform);
        return row(label, own, years(own), latin);
      }),
      ...(rest.length === 0 ? [] : [row(t('byPlatform.others', { count: rest.length }), restThefts, '')]),
    ],
    table: certaintyTable(
      {
        caption: t('byPlatform.caption'),
        of: t('figure.platform'),
        rows: ranked.map(({ platform, thefts: own }) => ({
          ...nameOf(platform),
          path: pathOf(platform, own),
          thefts: own,
        })),
        thefts,
      },
      locale,
    ),
  };
};
