import type { Data } from '#data/fact-files.ts';
import { comparison, comparisonNames } from '#domain/comparisons.ts';
import { computation, computationNames } from '#domain/computations.ts';
import { figureValue } from '#domain/figure-value.ts';
import { sumNames } from '#domain/named-sums.ts';
import { recordById } from '#domain/record-by-id.ts';
import { theftsByYear } from '#domain/sums.ts';
import type { Locale } from '#locales.ts';
import { estimateAmount } from './amount.ts';
import { formatDate, formatUsd } from './format.ts';
import { theftName } from './names.ts';
import { plainWords, richText } from './rich-text.ts';
import { pagePath } from './routes.ts';
import { theftFinding } from './theft-words.ts';
import { translate } from './translate.ts';

/** What the note beside a figure or a term says: its record, its certainty or source, its date, and the words of the link. */
export interface FigureNote {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: string;
}

/** Returns the note of every record, source, term and computation that a figure can lead to, by its address in the language. */
export const figureNotes = (data: Data, locale: Locale): Readonly<Record<string, FigureNote>> => {
  const t = translate(locale);
  const publisherOf = (source: string): string =>
    t('note.source', { publisher: recordById(data.sources, source).publisher });
  const written = (reference: string): string => plainWords(richText(`{${reference}}`, locale, data));
  const computed = (path: string, title: string, parts?: string): [string, FigureNote] => [
    path,
    {
      title,
      lines: [...(parts === undefined ? [] : [parts]), t('note.computed')],
      link: t('note.openComputation'),
    },
  ];
  const notes: [string, FigureNote][] = [
    ...data.thefts.map((theft): [string, FigureNote] => [
      `thefts/${theft.id}/`,
      {
        title: `${theftName(theft, data.platforms, locale)}: ${formatUsd(theft.amount.usd, locale)}`,
        lines: [
          theftFinding(theft, data.organisations, locale),
          t('note.stolen', { date: formatDate(theft.stolenOn, locale) }),
          publisherOf(
            theft.evidence.find(({ supports }) => supports.includes('amount'))?.source ??
              theft.evidence[0]?.source ??
              '',
          ),
        ],
        link: t('note.open'),
      },
    ]),
    ...data.estimates.map((estimate): [string, FigureNote] => [
      `estimates/${estimate.id}/`,
      {
        title: estimate.edition[locale],
        lines: [
          estimateAmount(estimate, locale),
          t('note.published', { date: formatDate(estimate.published, locale) }),
          publisherOf(estimate.readIn ?? estimate.source),
        ],
        link: t('note.open'),
      },
    ]),
    ...data.sources.map((source): [string, FigureNote] => [
      `sources/${source.id}/`,
      {
        title: source.title,
        lines: [
          source.publisher,
          ...(source.published === undefined
            ? []
            : [t('note.published', { date: formatDate(source.published, locale) })]),
        ],
        link: t('note.openSource'),
      },
    ]),
    ...data.terms.map((term): [string, FigureNote] => [
      `glossary/#${term.id}`,
      {
        title: term.term[locale],
        lines: [plainWords(richText(term.definition[locale], locale, data))],
        link: t('note.openTerm'),
      },
    ]),
    ...theftsByYear(data.thefts).map(({ year }) => computed(`thefts/#year-${year}`, String(year))),
    ...sumNames.map((name) => computed(`method/#sum-${name}`, t(`method.sum_${name}`))),
    ...computationNames.map((name) =>
      computed(
        `method/#calc-${name}`,
        t(`method.calc_${name}`),
        computation(name, (part) => figureValue(part, data).value)
          .references.map(written)
          .join(' · '),
      ),
    ),
    ...comparisonNames.map((name) => {
      const { of, to } = comparison(name, data);
      return computed(`method/#is-${name}`, t(`method.is_${name}`), `${written(of)} · ${written(to)}`);
    }),
  ];
  return Object.fromEntries(notes.map(([path, note]) => [pagePath(locale, path), note]));
};
