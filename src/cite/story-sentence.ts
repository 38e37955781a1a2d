import type { Claim } from '#data/claim.ts';
import type { Estimate } from '#data/estimate.ts';
import type { Theft } from '#data/theft.ts';
import { currentRelease } from '#domain/current-release.ts';
import { revisionOf } from '#domain/estimates-by-year.ts';
import { recordById } from '#domain/record-by-id.ts';
import { arabicGender } from '#i18n/arabic-gender.ts';
import { formatDate, formatList, formatUsd } from '#i18n/format.ts';
import { theftName } from '#i18n/names.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { Citable, CiteContext } from './citable.ts';
import { citationTitle, dataSetName, moneyWords } from './citation-title.ts';
import { organisationInSentence, platformInSentence } from './name-in-sentence.ts';
import { periodWords, whenWords } from './period-words.ts';

/** What every sentence ends with: the site, its release and the day of the data. */
const sourceWords = ({ data, locale }: CiteContext): string => {
  const { id: release, asOf } = currentRelease(data.releases);
  return translate(locale)('cite.source', { release, date: formatDate(asOf, locale) });
};

const genderOf = (id: string, { data }: CiteContext): 'f' | 'm' => arabicGender(recordById(data.organisations, id));

/** Returns who attributes a theft, with what qualifies that in parentheses. */
const attributer = ({ who, note }: Theft['attribution']['by'][number], { data, locale }: CiteContext): string => {
  const t = translate(locale);
  const name = organisationInSentence(recordById(data.organisations, who), locale);
  if (note === undefined) return name;
  const words = plainWords(richHalf(note, locale, data));
  return name.endsWith(')')
    ? t('cite.withNoteInside', { name: name.slice(0, -1), note: words })
    : t('cite.withNote', { name, note: words });
};

const theftSentence = (theft: Theft, context: CiteContext): string => {
  const { attribution, amount, platform, stolenOn, contested, mayRepeat } = theft;
  const { data, locale } = context;
  const t = translate(locale);
  const who = attribution.by.map((one) => attributer(one, context));
  const { usd, low = usd, high = usd } = amount;
  const words = { usd: formatUsd(usd, locale), low: formatUsd(low, locale), high: formatUsd(high, locale) };
  const sentence = t(`cite.theft_${attribution.level}_${genderOf(attribution.by[0]?.who ?? '', context)}`, {
    who: formatList(who, locale),
    amount: low === high ? words.usd : t('cite.amountRange', words),
    platform: platformInSentence(recordById(data.platforms, platform), locale),
    when: whenWords(stolenOn, locale),
    source: sourceWords(context),
  });
  const twin = mayRepeat === undefined ? undefined : recordById(data.thefts, mayRepeat);
  return [
    sentence,
    ...(contested === true ? [t('cite.contested')] : []),
    ...(twin === undefined ? [] : [t('cite.mayRepeat', { other: theftName(twin, data.platforms, locale) })]),
  ].join(' ');
};

const estimateForm = ({ scope }: Estimate): 'estimate' | 'named' | 'unattributed' => {
  if (scope === 'named-cases') return 'named';
  return scope === 'unattributed' ? 'unattributed' : 'estimate';
};

const estimateSentence = (estimate: Estimate, context: CiteContext): string => {
  const { data, locale } = context;
  const t = translate(locale);
  const sentence = t(`cite.${estimateForm(estimate)}_${genderOf(estimate.producer, context)}`, {
    who: organisationInSentence(recordById(data.organisations, estimate.producer), locale),
    money: moneyWords(estimate, locale),
    period: periodWords(estimate.from, estimate.to, locale),
    when: whenWords(estimate.published, locale),
    source: sourceWords(context),
  });
  const repeated = estimate.repeats === undefined ? undefined : recordById(data.estimates, estimate.repeats);
  const newer = revisionOf(estimate, data.estimates);
  return [
    sentence,
    ...(estimate.amountIsOurs === true ? [t('cite.amountIsOurs')] : []),
    ...(repeated === undefined ? [] : [t('cite.repeats', { edition: repeated.edition[locale] })]),
    ...(newer === undefined ? [] : [t('cite.replaced', { edition: newer.edition[locale] })]),
  ].join(' ');
};

const claimSentence = ({ article, claim, verdict }: Claim, context: CiteContext): string => {
  const { data, locale } = context;
  const { outlet, published } = recordById(data.articles, article);
  return translate(locale)(`cite.claim_${verdict}`, {
    outlet: outlet[locale],
    when: whenWords(published, locale),
    claim: plainWords(richHalf(claim, locale, data)),
    source: sourceWords(context),
  });
};

const sentenceOf = (citable: Citable, context: CiteContext): string => {
  const { data, locale } = context;
  const t = translate(locale);
  const source = sourceWords(context);
  switch (citable.kind) {
    case 'theft':
      return theftSentence(recordById(data.thefts, citable.id), context);
    case 'estimate':
      return estimateSentence(recordById(data.estimates, citable.id), context);
    case 'claim':
      return claimSentence(recordById(data.claims, citable.id), context);
    case 'asked':
      return t('cite.asked', {
        use: plainWords(richHalf(recordById(data.asked, citable.id).use, locale, data)).replace(/\.$/u, ''),
        source,
      });
    case 'page':
    case 'lesson':
    case 'chart':
      return t('cite.chart', { title: citationTitle(citable, context), source });
    case 'article': {
      const { outlet, published } = recordById(data.articles, citable.id);
      return t('cite.article', {
        outlet: outlet[locale],
        when: whenWords(published, locale),
        title: citationTitle(citable, context),
        source,
      });
    }
    case 'dataset':
      if (citable.id === 'all') return t('cite.allData', { source });
      return t('cite.dataset', { name: dataSetName(citable.id, locale), source });
  }
};

/** Returns the sentence for a story: who says it, the figure with its qualifier, the date, how sure, and where it was found. */
export const storySentence = (citable: Citable, context: CiteContext): string => {
  const sentence = sentenceOf(citable, context);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};
