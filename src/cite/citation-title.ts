import { chartSpec } from '#charts/charts.ts';
import type { Claim } from '#data/claim.ts';
import type { Estimate } from '#data/estimate.ts';
import type { Theft } from '#data/theft.ts';
import { recordById } from '#domain/record-by-id.ts';
import { estimateAmount } from '#i18n/amount.ts';
import { formatDate, formatUsd } from '#i18n/format.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import type { Citable, CitedDataSet, CiteContext } from './citable.ts';
import { platformInSentence } from './name-in-sentence.ts';
import { periodWords } from './period-words.ts';

const theftTitle = (theft: Theft, { data, locale }: CiteContext): string =>
  translate(locale)(`cite.titleTheft_${theft.attribution.level}`, {
    platform: platformInSentence(recordById(data.platforms, theft.platform), locale),
    date: formatDate(theft.stolenOn, locale),
    usd: formatUsd(theft.amount.usd, locale),
  });

/** Returns the amount of an estimate with the money it counts: “about $1.34 billion in cryptocurrency”. */
export const moneyWords = (estimate: Estimate, locale: Locale): string =>
  translate(locale)(`cite.money_${estimate.covers}`, { amount: estimateAmount(estimate, locale) });

const estimateTitle = (estimate: Estimate, { locale }: CiteContext): string => {
  const t = translate(locale);
  const values = {
    edition: estimate.edition[locale],
    money: moneyWords(estimate, locale),
    period: periodWords(estimate.from, estimate.to, locale),
  };
  const title =
    estimate.scope === 'named-cases'
      ? t('cite.titleNamed', values)
      : estimate.scope === 'unattributed'
        ? t('cite.titleUnattributed', values)
        : t('cite.titleEstimate', values);
  const date = formatDate(estimate.published, locale);
  return title.includes(date) ? title : t('cite.titlePublished', { title, date });
};

/** Returns what a claim says, in words, without its full stop. */
const claimTitle = (claim: Claim, { data, locale }: CiteContext): string =>
  translate(locale)(`cite.titleClaim_${claim.verdict}`, {
    claim: plainWords(richHalf(claim.claim, locale, data)).replace(/\.$/u, ''),
  });

/** Returns the name of a data set. */
export const dataSetName = (id: CitedDataSet, locale: Locale): string =>
  id === 'all' ? translate(locale)('cite.allSets') : translate(locale)(`datasets.${id}.title`);

/** Returns the title under which a thing is cited: a finding in words. @throws when it does not exist. */
export const citationTitle = (citable: Citable, context: CiteContext): string => {
  const { data, locale, title } = context;
  switch (citable.kind) {
    case 'theft':
      return theftTitle(recordById(data.thefts, citable.id), context);
    case 'estimate':
      return estimateTitle(recordById(data.estimates, citable.id), context);
    case 'claim':
      return claimTitle(recordById(data.claims, citable.id), context);
    case 'chart':
      return chartSpec(citable.id, data, locale).title;
    case 'article':
    case 'page':
    case 'lesson':
      if (title === undefined) throw new Error(`the ${citable.kind} ${citable.id} is cited without its title: pass it`);
      return title;
    case 'asked':
      return plainWords(richHalf(recordById(data.asked, citable.id).question, locale, data));
    case 'dataset':
      return translate(locale)('cite.titleDataset', { name: dataSetName(citable.id, locale) });
  }
};
