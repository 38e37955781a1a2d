import type { Estimate } from '#data/estimate.ts';
import { revisionOf } from '#domain/estimates-by-year.ts';
import { recordById } from '#domain/record-by-id.ts';
import { estimateAmount, estimatePeriod } from '#i18n/amount.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding } from './card.ts';
import { isolated } from '#i18n/isolated.ts';

/** Sentences of pages mark their link; a picture has none. */
const withoutLink = (sentence: string): string => sentence.replace(/<\/?\d>/gu, '');

/** Returns the finding of an estimate's card: producer, period, amount with its qualifier, and what limits it. */
export const estimateCard = (estimate: Estimate, { data, locale }: CardContext): CardFinding => {
  const t = translate(locale);
  const revisedBy = revisionOf(estimate, data.estimates);
  const repeats = estimate.repeats === undefined ? undefined : recordById(data.estimates, estimate.repeats);
  const notes = [
    ...(revisedBy === undefined ? [] : [t('estimate.revisedBy', { edition: revisedBy.edition[locale] })]),
    ...(repeats === undefined ? [] : [t('estimate.repeats', { edition: repeats.edition[locale] })]),
    ...(estimate.amountIsOurs === true ? [t('estimate.amountIsOurs')] : []),
  ];
  return {
    kind: 'estimate',
    name: isolated(recordById(data.organisations, estimate.producer).short[locale], locale),
    when: estimatePeriod(estimate, locale),
    amount: estimateAmount(estimate, locale),
    notes: notes.map((note) => isolated(withoutLink(note), locale)),
    facts: [
      { name: t('estimate.scope'), value: t(`estimate.scope_${estimate.scope}`) },
      { name: t('estimate.covers'), value: t(`estimate.covers_${estimate.covers}`) },
      { name: t('estimate.published'), value: formatDate(estimate.published, locale) },
    ],
  };
};
