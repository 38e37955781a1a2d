import type { ClaimReview } from 'schema-dts';
import { verdicts, type Claim } from '#data/claim.ts';
import type { Data } from '#data/fact-files.ts';
import { recordById } from '#domain/record-by-id.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';
import { originalId } from './original.ts';
import { organizationId } from './site-nodes.ts';

/** Returns a checked claim as https://schema.org/ClaimReview describes it. Verdicts are rated from 1, wrong, to the soundest. */
export const claimReview = (claim: Claim, data: Data, locale: Locale): Described => {
  const t = translate(locale);
  const article = recordById(data.articles, claim.article);
  const url = pageAddress(locale, `claims/${claim.id}/`);
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    inLanguage: locale,
    claimReviewed: plainWords(richHalf(claim.claim, locale, data)),
    author: refer(organizationId),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: verdicts.length - verdicts.indexOf(claim.verdict),
      worstRating: 1,
      bestRating: verdicts.length,
      alternateName: t(`verdict.${claim.verdict}`),
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: article.outlet[locale] },
      datePublished: article.published,
      appearance: {
        '@type': 'CreativeWork',
        '@id': originalId(article, locale),
        name: article.originalTitle,
      },
    },
  };
  return { page: { mainEntity: refer(`${url}#review`) }, nodes: [review] };
};
