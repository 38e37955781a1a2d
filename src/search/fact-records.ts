import type { Platform } from '#data/platform.ts';
import type { Bilingual } from '#data/text.ts';
import type { Theft } from '#data/theft.ts';
import { hasPeriod } from '#domain/has-period.ts';
import { hasPlatformPage } from '#domain/platform-page.ts';
import { recordById } from '#domain/record-by-id.ts';
import { yearOf } from '#domain/sums.ts';
import { estimateAmount, estimatePeriod } from '#i18n/amount.ts';
import { formatDate } from '#i18n/format.ts';
import { countryName } from '#i18n/names.ts';
import { platformWords } from '#i18n/platform-words.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { theftFinding, theftTitle } from '#i18n/theft-words.ts';
import { translate } from '#i18n/translate.ts';
import type { SearchContext } from './search-context.ts';
import type { SearchRecord } from './search-record.ts';
import { afterFirstSentence, firstSentence } from './summary-words.ts';

/** Returns the names in a text that may hold a second one in brackets: «مجموعة لازاروس (Lazarus Group)» holds two. */
export const namesIn = ({ ar, en }: Bilingual): string[] =>
  [ar, en].flatMap((name) => {
    const [, first = name, second] = /^(.*?)\s*\((.*)\)$/u.exec(name) ?? [];
    return second === undefined ? [first] : [first, second];
  });

const namesOfPlatform = ({ name, aliases = [] }: Platform): string[] => [...namesIn(name), ...aliases];

/** Returns the records of thefts and of what was robbed. */
export const theftRecords = ({ data, locale }: SearchContext): SearchRecord[] => {
  const t = translate(locale);
  const plain = (text: Bilingual | undefined): string =>
    text === undefined ? '' : plainWords(richHalf(text, locale, data));
  const theftRecord = (theft: Theft): SearchRecord => {
    const platform = recordById(data.platforms, theft.platform);
    const account = plain(theft.account);
    const { attribution } = theft;
    return {
      path: `thefts/${theft.id}/`,
      kind: 'theft',
      title: theftTitle(theft, platform, locale),
      names: namesOfPlatform(platform),
      headings: '',
      summary: firstSentence(account),
      text: [
        theftFinding(theft, data.organisations, locale),
        afterFirstSentence(account),
        plain(theft.method),
        plain(theft.assets),
        plain(theft.amount.basis),
        ...attribution.groups.map((id) => Object.values(recordById(data.groups, id).name).join(' ')),
        ...attribution.by.map(({ who }) => recordById(data.organisations, who).name[locale]),
        t(`thefts.kind_${platform.kind}`),
        platform.country === undefined ? '' : countryName(platform.country, locale),
      ].join(' '),
      mark: attribution.level,
    };
  };
  const platformRecord = (platform: Platform): SearchRecord => {
    const own = data.thefts.filter((theft) => theft.platform === platform.id);
    const { title, lead } = platformWords(platform, own, locale);
    return {
      path: `platforms/${platform.id}/`,
      kind: 'platform',
      title,
      names: namesOfPlatform(platform),
      ...(own.length > 1 ? { isMeantFirst: true } : {}),
      headings: own.map((theft) => String(yearOf(theft))).join(' '),
      summary: lead,
      text: platform.country === undefined ? '' : countryName(platform.country, locale),
    };
  };
  return [
    ...data.thefts.map(theftRecord),
    ...data.platforms.filter((platform) => hasPlatformPage(platform, data.thefts)).map(platformRecord),
  ];
};

/** Returns the records of estimates, claims, terms, events, figures for the press and what the method leaves out. */
export const factRecords = ({ data, locale }: SearchContext): SearchRecord[] => {
  const t = translate(locale);
  const plain = (text: Bilingual | undefined): string =>
    text === undefined ? '' : plainWords(richHalf(text, locale, data));
  const told = (text: string): Pick<SearchRecord, 'summary' | 'text'> => ({
    summary: firstSentence(text),
    text: afterFirstSentence(text),
  });
  const bare = { names: [], headings: '' } as const;
  return [
    ...data.estimates.map((estimate): SearchRecord => {
      const producer = recordById(data.organisations, estimate.producer);
      const { summary, text } = told(plain(estimate.method));
      return {
        path: `estimates/${estimate.id}/`,
        kind: 'estimate',
        title: t(hasPeriod(estimate) ? 'estimate.title' : 'estimate.titleOfCases', {
          producer: producer.short[locale],
          period: estimatePeriod(estimate, locale),
          amount: estimateAmount(estimate, locale),
        }),
        names: [],
        headings: `${namesIn(producer.name).join(' ')} ${plain(estimate.edition)}`,
        summary,
        text,
        by: producer.short[locale],
      };
    }),
    ...data.claims.map((claim): SearchRecord => ({
      ...bare,
      path: `claims/${claim.id}/`,
      kind: 'claim',
      title: plain(claim.claim),
      ...told(plain(claim.explanation)),
      mark: claim.verdict,
    })),
    ...data.terms.map((term): SearchRecord => ({
      path: `glossary/#${term.id}`,
      kind: 'term',
      title: plain(term.term),
      // The id has the short name of some: RGB, KYC, APT.
      names: [...namesIn(term.term), term.id.replaceAll('-', ' ')],
      headings: '',
      ...told(plain(term.definition)),
    })),
    ...data.events.map((event): SearchRecord => {
      const { summary, text } = told(plain(event.summary));
      return {
        ...bare,
        path: `timeline/#${event.id}`,
        kind: 'event',
        title: plain(event.title),
        headings: `${formatDate(event.on, locale)} ${t(`timeline.kind_${event.kind}`)}`,
        summary,
        text: `${text} ${plain(event.note)}`,
      };
    }),
    ...data.asked.map((asked): SearchRecord => ({
      ...bare,
      path: `press/${asked.id}/`,
      kind: 'press',
      title: plain(asked.question),
      summary: firstSentence(plain(asked.use)),
      text: [afterFirstSentence(plain(asked.use)), plain(asked.avoid), plain(asked.why)].join(' '),
    })),
    ...data.rejected.map(({ id, name, stolenOn, reason }): SearchRecord => ({
      path: `method/#${id}`,
      kind: 'rejected',
      title: plain(name),
      names: namesIn(name),
      headings: formatDate(stolenOn, locale),
      ...told(plain(reason)),
    })),
    ...data.contradictions.map(({ id, title, statement }): SearchRecord => ({
      ...bare,
      path: `method/#${id}`,
      kind: 'conflict',
      title: plain(title),
      ...told(plain(statement)),
    })),
    ...data.incomparable.map(({ id, title, why }): SearchRecord => ({
      ...bare,
      path: `estimates/#${id}`,
      kind: 'conflict',
      title: plain(title),
      ...told(plain(why)),
    })),
    // Of a source only title, publisher and date: its words stand in the records that rest on it.
    ...data.sources.map(({ id, title, publisher, published }): SearchRecord => ({
      ...bare,
      path: `sources/${id}/`,
      kind: 'source',
      title,
      summary: published === undefined ? publisher : `${publisher} · ${formatDate(published, locale)}`,
      text: '',
    })),
  ];
};
