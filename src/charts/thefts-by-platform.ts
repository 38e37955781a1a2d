import type { Data } from '#data/fact-files.ts';
import type { Theft } from '#data/theft.ts';
import { hasPlatformPage } from '#domain/platform-page.ts';
import { recordById } from '#domain/record-by-id.ts';
import { countedUsd, sumUsd, theftsByPlatform, yearOf } from '#domain/sums.ts';
import { formatList, formatShare, formatUsd } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { certaintyKey, certaintyStack, certaintyTable } from './certainty-labels.ts';
import type { UnitsSpec } from './spec.ts';

/** What one square stands for, in US dollars. */
const squareUsd = 10_000_000;
/** Squares in a line: a row folds after 300 million dollars. */
const fold = 30;
/** Platforms drawn one by one; the rest share the last row. */
const drawn = 15;

/** Returns the chart of thefts by platform: one square is $10m, filled by certainty. */
export const theftsByPlatformChart = ({ thefts, platforms }: Data, locale: Locale): UnitsSpec => {
  const t = translate(locale);
  const ranked = theftsByPlatform(thefts);
  const [first, second] = ranked;
  if (first === undefined || second === undefined)
    throw new Error('the chart by platform needs thefts from two platforms');
  const nameOf = (platform: string): { label: string; latin?: string } => {
    const record = recordById(platforms, platform);
    const isLatin = record.arabicNameIs !== 'description' && record.name.ar !== record.name.en;
    return { label: record.name[locale], ...(locale === 'ar' && isLatin ? { latin: record.name.en } : {}) };
  };
  /** A platform robbed once, without other names, has no page but that of its theft. */
  const pathOf = (platform: string, own: readonly Theft[]): string =>
    hasPlatformPage(recordById(platforms, platform), thefts) ? `platforms/${platform}/` : `thefts/${own[0]?.id ?? ''}/`;
  const years = (own: readonly Theft[]): string => formatList([...new Set(own.map(yearOf))].sort().map(String), locale);
  const row = (label: string, own: readonly Theft[], dates: string, latin?: string): UnitsSpec['rows'][number] => {
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
  const spans = thefts.map(yearOf);

  return {
    kind: 'units',
    name: 'thefts-by-platform',
    title: t('byPlatform.title', {
      platform: nameOf(first.platform).label,
      usd: formatUsd(countedUsd(first.thefts), locale),
      share: formatShare(Math.round((countedUsd(first.thefts) / countedUsd(thefts)) * 100) / 100, locale),
    }),
    subtitle: t('byPlatform.subtitle', {
      from: String(Math.min(...spans)),
      to: String(Math.max(...spans)),
      square: formatUsd(squareUsd, locale),
      row: formatUsd(squareUsd * fold, locale),
    }),
    summary: t('byPlatform.summary', {
      platform: nameOf(first.platform).label,
      usd: formatUsd(first.usd, locale),
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
      row(t('byPlatform.others', { count: rest.length }), restThefts, ''),
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
