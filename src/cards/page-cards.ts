import { hasPlatformPage } from '#domain/platform-page.ts';
import { platformWords } from '#i18n/platform-words.ts';
import { richText } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { CardContext } from './card-context.ts';
import type { CardFinding } from './card.ts';
import { columnsCard } from './columns-card.ts';
import { isolated, isolatedParts } from '#i18n/isolated.ts';

/** Texts of the site's own. */
const texts = ['method', 'how-it-works', 'questions', 'protect', 'privacy', 'verify'] as const;

/** A card before its frame: which page, in which part of the site, what it says. */
export interface PageCard {
  readonly path: string;
  readonly section: string;
  readonly finding: CardFinding;
}

/** Returns the part of the site a text belongs to. @throws for a text the site has no name for. */
const sectionOf = (name: string): (typeof texts)[number] => {
  const section = texts.find((text) => text === name);
  if (section === undefined)
    throw new Error(`src/i18n: site.${name} is missing: name the page content/pages/*/${name}.mdx`);
  return section;
};

/** Returns the cards of the pages that are no record: lists, texts, and the two that open with the chart. */
export const pageCards = (context: CardContext): PageCard[] => {
  const { data, locale, pages, lessons } = context;
  const t = translate(locale);
  const plain = (text: string): string => isolatedParts(richText(text, locale, data), locale);
  const text = (title: string, lead: string): CardFinding => ({
    kind: 'text',
    title: plain(title),
    lead: plain(lead),
    facts: [],
  });
  return [
    { path: '', section: '', finding: columnsCard(context, t('site.tagline')) },
    { path: 'numbers/', section: t('site.numbers'), finding: columnsCard(context) },
    { path: 'thefts/', section: t('site.thefts'), finding: columnsCard(context, t('thefts.heading')) },
    {
      path: 'articles/',
      section: t('site.articles'),
      finding: text(t('articles.heading'), t('articles.lead')),
    },
    { path: 'estimates/', section: t('site.estimates'), finding: text(t('estimate.heading'), t('estimate.lead')) },
    { path: 'claims/', section: t('site.claims'), finding: text(t('claim.heading'), t('claim.lead')) },
    { path: 'sources/', section: t('site.sources'), finding: text(t('source.heading'), t('source.lead')) },
    { path: 'timeline/', section: t('site.timeline'), finding: text(t('timeline.heading'), t('timeline.lead')) },
    { path: 'glossary/', section: t('site.glossary'), finding: text(t('glossary.heading'), t('glossary.lead')) },
    { path: 'data/', section: t('site.data'), finding: text(t('dataPage.heading'), t('dataPage.lead')) },
    { path: 'offline/', section: t('site.offline'), finding: text(t('offline.heading'), t('offline.lead')) },
    { path: 'press/', section: t('site.press'), finding: text(t('press.heading'), t('press.lead')) },
    { path: 'press/fact-sheet/', section: t('site.press'), finding: text(t('press.sheetTitle'), t('press.sheetLead')) },
    { path: 'press/names/', section: t('site.press'), finding: text(t('press.names'), t('press.namesLead')) },
    ...data.asked.map(({ id, question, use }) => ({
      path: `press/${id}/`,
      section: t('site.press'),
      finding: text(question[locale], use[locale]),
    })),
    { path: 'search/', section: t('search.link'), finding: text(t('search.heading'), t('search.lead')) },
    { path: 'changes/', section: t('site.changes'), finding: text(t('changes.heading'), t('changes.lead')) },
    { path: 'teach/', section: t('site.teach'), finding: text(t('teach.heading'), t('teach.lead')) },
    ...Object.entries(lessons).map(([id, { title, summary }]) => ({
      path: `teach/${id}/`,
      section: t('site.teach'),
      finding: text(title, summary),
    })),
    ...Object.entries(pages).map(([name, { title, summary }]) => ({
      path: `${name}/`,
      section: t(`site.${sectionOf(name)}`),
      finding: text(title, summary),
    })),
  ];
};

/** Returns the cards of the platforms that have a page. */
export const platformCards = ({ data, locale }: CardContext): PageCard[] =>
  data.platforms
    .filter((platform) => hasPlatformPage(platform, data.thefts))
    .map((platform) => {
      const own = data.thefts.filter((theft) => theft.platform === platform.id);
      const { title, lead } = platformWords(platform, own, locale);
      return {
        path: `platforms/${platform.id}/`,
        section: translate(locale)('site.thefts'),
        finding: { kind: 'text', title: isolated(title, locale), lead: isolated(lead, locale), facts: [] },
      };
    });
