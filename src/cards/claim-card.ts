import type { Claim } from '#data/claim.ts';
import { richHalf } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding } from './card.ts';
import { isolatedParts } from '#i18n/isolated.ts';

/** Returns the finding of a claim's card: the verdict, then what the article says, so that nobody reads it the other way. */
export const claimCard = (claim: Claim, { data, locale }: CardContext): CardFinding => {
  const t = translate(locale);
  return {
    kind: 'claim',
    verdict: claim.verdict,
    found: t(`verdict.${claim.verdict}`),
    label: t('verdict.claim'),
    claim: isolatedParts(richHalf(claim.claim, locale, data), locale),
  };
};
