import { currentRelease } from '#domain/current-release.ts';
import { figuresThatAreNoEstimates } from '#domain/estimates-by-year.ts';
import { formatDate } from '#i18n/format.ts';
import { richText } from '#i18n/rich-text.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { Card } from './card.ts';
import { claimCard } from './claim-card.ts';
import { columnsCard } from './columns-card.ts';
import { estimateCard } from './estimate-card.ts';
import { isolatedParts } from '#i18n/isolated.ts';
import { pageCards, platformCards, type PageCard } from './page-cards.ts';
import { sourceCard } from './source-card.ts';
import { theftCard } from './theft-card.ts';

/** Returns the cards of the articles, under their headlines. */
const articleCards = (context: CardContext): PageCard[] =>
  Object.entries(context.summaries).map(([id, { title }]) => ({
    path: `articles/${id}/`,
    section: translate(context.locale)('site.articles'),
    finding: columnsCard(context, isolatedParts(richText(title, context.locale, context.data), context.locale)),
  }));

/** Returns the cards of the records of the facts. */
const recordCards = (context: CardContext): PageCard[] => {
  const { data, locale } = context;
  const t = translate(locale);
  const noEstimates = figuresThatAreNoEstimates(data.estimates);
  return [
    ...data.thefts.map((theft) => ({
      path: `thefts/${theft.id}/`,
      section: t('site.thefts'),
      finding: theftCard(theft, context),
    })),
    ...data.estimates.map((estimate) => ({
      path: `estimates/${estimate.id}/`,
      section: noEstimates.includes(estimate) ? t('estimate.noEstimates') : t('site.estimates'),
      finding: estimateCard(estimate, context),
    })),
    ...data.claims.map((claim) => ({
      path: `claims/${claim.id}/`,
      section: t('site.claims'),
      finding: claimCard(claim, context),
    })),
    ...data.sources.map((source) => ({
      path: `sources/${source.id}/`,
      section: t('site.sources'),
      finding: sourceCard(source, locale),
    })),
  ];
};

/** Returns the share cards of every page in a language that may be shared. */
export const allCards = (context: CardContext): Card[] => {
  const { data, locale, origin } = context;
  const t = translate(locale);
  const release = currentRelease(data.releases);
  const edition = `${t('site.asOf', { date: formatDate(release.asOf, locale) })} ${t('changes.release', { id: release.id })}`;
  return [...pageCards(context), ...articleCards(context), ...platformCards(context), ...recordCards(context)].map(
    (card) => ({
      locale,
      site: t('site.name'),
      edition,
      address: new URL(pagePath(locale, card.path), origin).href.replace(/^https?:\/\//u, ''),
      ...card,
    }),
  );
};
