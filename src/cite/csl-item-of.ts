import { currentRelease } from '#domain/current-release.ts';
import { recordById } from '#domain/record-by-id.ts';
import { formatDate } from '#i18n/format.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { citablePath, type Citable, type CiteContext } from './citable.ts';
import { citationTitle } from './citation-title.ts';
import { cslDate, type CslItem, type CslType } from './csl-item.ts';

const types: Readonly<Record<Citable['kind'], CslType>> = {
  theft: 'dataset',
  estimate: 'dataset',
  dataset: 'dataset',
  chart: 'figure',
  claim: 'webpage',
  article: 'webpage',
  page: 'webpage',
  lesson: 'webpage',
  asked: 'webpage',
};

/** Returns the ids of the organisations that made the figure, in the order of the record; none where we made it. */
const producers = ({ kind, id }: Citable, { data }: CiteContext): string[] => {
  if (kind === 'theft') return recordById(data.thefts, id).attribution.by.map(({ who }) => who);
  if (kind === 'estimate') return [recordById(data.estimates, id).producer];
  return [];
};

const authors = (citable: Citable, context: CiteContext): string[] => {
  const { data, locale } = context;
  const names = producers(citable, context).map((id) => recordById(data.organisations, id).name[locale]);
  return names.length > 0 ? names : [translate(locale)('site.name')];
};

/** Returns the reference to a thing in CSL-JSON, its producer credited first. @throws when the thing does not exist. */
export const cslItemOf = (citable: Citable, context: CiteContext): CslItem => {
  const { data, locale, origin } = context;
  const t = translate(locale);
  const { id: release, asOf } = currentRelease(data.releases);
  const site = t('site.name');
  return {
    id: `stolenbillions-${citable.kind}-${citable.id}`,
    type: types[citable.kind],
    title: citationTitle(citable, context),
    author: authors(citable, context).map((literal) => ({ literal })),
    'container-title': site,
    publisher: site,
    version: release,
    genre: t(`cite.genre_${citable.kind}`),
    issued: cslDate(asOf),
    ...(citable.kind === 'estimate'
      ? { 'original-date': cslDate(recordById(data.estimates, citable.id).published) }
      : {}),
    URL: new URL(pagePath(locale, citablePath(citable)), origin).href,
    language: locale === 'en' ? 'en-GB' : 'ar',
    note: t('cite.note', { release, date: formatDate(asOf, locale) }),
  };
};
