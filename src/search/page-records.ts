import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { dataSetNames } from '#datasets/names.ts';
import { homeFacts } from '#domain/home-facts.ts';
import { countedUsd, theftsByYear } from '#domain/sums.ts';
import { formatUsd } from '#i18n/format.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { proseParts } from './prose-words.ts';
import type { SearchContext, SearchedText } from './search-context.ts';
import type { SearchRecord } from './search-record.ts';
import { firstSentence } from './summary-words.ts';

/** Part that says a whole text in short. */
const summaryPart = 'in-short';

/** Texts whose short name readers may type. */
const sectionNames = ['how-it-works', 'questions', 'protect', 'method', 'privacy', 'verify'] as const;

/** Lists whose short name readers may type. */
type Listed =
  | 'numbers'
  | 'thefts'
  | 'articles'
  | 'estimates'
  | 'claims'
  | 'sources'
  | 'timeline'
  | 'glossary'
  | 'data'
  | 'press'
  | 'offline'
  | 'changes'
  | 'teach';

/** Returns the records of texts: summaries of articles and headings of lessons, texts of the site’s own also part by part. */
const textRecords = ({ data, locale, summaries, pages, lessons }: SearchContext): SearchRecord[] => {
  const finished = (text: string): string => plainWords(richText(text, locale, data));
  const whole = (path: string, kind: SearchRecord['kind'], text: SearchedText): SearchRecord => {
    const parts = proseParts(text.body, locale, data);
    return {
      path,
      kind,
      title: finished(text.title),
      names: [],
      headings: parts.flatMap(({ title, headings }) => [title, ...headings]).join(' '),
      summary: firstSentence(finished(text.summary)),
      text: parts.map((part) => part.text).join(' '),
    };
  };
  const t = translate(locale);
  const named = localeList.map(translate);
  return [
    ...Object.entries(summaries).map(([id, text]) => whole(`articles/${id}/`, 'article', text)),
    // Instructions for a class, on things that other pages explain: only their headings are searched.
    ...Object.entries(lessons).map(([id, text]) => ({ ...whole(`teach/${id}/`, 'lesson', text), text: '' })),
    ...Object.entries(pages).flatMap(([id, text]): SearchRecord[] => {
      const parts = proseParts(text.body, locale, data);
      const section = sectionNames.find((name) => name === id);
      return [
        {
          ...whole(`${id}/`, 'text', text),
          names: section === undefined ? [] : named.map((t) => t(`site.${section}`)),
          // The rest of its words stands in its parts.
          text: parts.find((part) => part.id === summaryPart)?.text ?? '',
        },
        ...parts
          .filter((part) => part.id !== summaryPart)
          .map((part): SearchRecord => ({
            path: `${id}/#${part.id}`,
            kind: 'text',
            title:
              section === undefined ? part.title : t('search.part', { title: part.title, page: t(`site.${section}`) }),
            names: [],
            // The id says the subject of the part in other words than its title.
            headings: [...part.headings, part.id.replaceAll('-', ' ')].join(' '),
            // A part may hold nothing but a table of values.
            summary: part.text === '' ? finished(text.title) : firstSentence(part.text),
            text: part.text,
          })),
      ];
    }),
  ];
};

/** Returns the records of the pages that list others, and of the parts of them that readers look for: years, charts, data sets. */
const listRecords = ({ data, locale }: SearchContext): SearchRecord[] => {
  const t = translate(locale);
  const finished = (text: string): string => plainWords(richText(text, locale, data));
  const page = (path: string, title: string, lead: string, ...names: string[]): SearchRecord => ({
    path,
    kind: 'page',
    title: finished(title),
    names,
    headings: '',
    summary: firstSentence(finished(lead)),
    text: finished(lead),
  });
  const of = (name: Listed): string[] => localeList.map((one) => translate(one)(`site.${name}`));
  const { from, to, counted } = homeFacts(data.thefts);
  return [
    page('', t('site.name'), t('home.lead', { from: String(from), to: String(to), count: counted }), t('site.tagline')),
    page('numbers/', t('numbers.heading'), t('numbers.lead'), ...of('numbers')),
    page('thefts/', t('thefts.heading'), t('thefts.lead'), ...of('thefts')),
    page('articles/', t('articles.heading'), t('articles.lead'), ...of('articles')),
    page('estimates/', t('estimate.heading'), t('estimate.lead'), ...of('estimates')),
    page('claims/', t('claim.heading'), t('claim.lead'), ...of('claims')),
    page('sources/', t('source.heading'), t('source.lead'), ...of('sources')),
    page('timeline/', t('timeline.heading'), t('timeline.lead'), ...of('timeline')),
    page('glossary/', t('glossary.heading'), t('glossary.lead'), ...of('glossary')),
    page('data/', t('dataPage.heading'), t('dataPage.lead'), ...of('data'), 'CSV', 'JSON'),
    page('offline/', t('offline.heading'), t('offline.lead'), ...of('offline')),
    page('press/', t('press.heading'), t('press.lead'), ...of('press')),
    page('press/fact-sheet/', t('press.sheetTitle'), t('press.sheetLead'), t('press.sheet')),
    page('press/names/', t('press.names'), t('press.namesLead')),
    page('changes/', t('changes.heading'), t('changes.lead'), ...of('changes')),
    page('teach/', t('teach.heading'), t('teach.lead'), ...of('teach')),
    ...theftsByYear(data.thefts).map(({ year, thefts }) =>
      page(
        `thefts/#year-${year}`,
        t('search.year', { year: String(year) }),
        t('search.yearSum', { count: thefts.length, usd: formatUsd(countedUsd(thefts), locale) }),
        String(year),
      ),
    ),
    ...chartNames.map((name): SearchRecord => ({
      ...page(`numbers/#${name}`, t(`numbers.chart_${name}`), chartSpec(name, data, locale).title),
      kind: 'chart',
    })),
    ...dataSetNames.map((name): SearchRecord => ({
      ...page(`data/#${name}`, t('search.dataSet', { name: t(`datasets.${name}.title`) }), t(`datasets.${name}.what`)),
      kind: 'data',
    })),
  ];
};

/** Returns the records of every page that is no fact. */
export const pageRecords = (context: SearchContext): SearchRecord[] => [
  ...listRecords(context),
  ...textRecords(context),
];
