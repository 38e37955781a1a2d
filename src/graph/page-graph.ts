import type { Graph, WebPage } from 'schema-dts';
import { origin, sitePath } from '#address.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { Described } from './described.ts';
import { pageKind } from './page-kinds.ts';
import { organization, shortOrganization, shortWebSite, webSite, webSiteId, wholeSite } from './site-nodes.ts';

/** A page as search engines are told of it. */
export interface DescribedPage {
  readonly locale: Locale;
  /** Path below the language; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the page says of itself beside that. */
  readonly described?: Described | undefined;
}

/** Returns the address of a page as a node: what other nodes call it by. */
export const webPageId = (locale: Locale, path: string): string => `${pageAddress(locale, path)}#webpage`;

const webPage = ({ locale, path, title, description, described }: DescribedPage): WebPage => {
  const { type, lists, drawnFrom = [] } = pageKind(path);
  const dataSet = (name: string) => refer(pageAddress(locale, `data/#${name}`));
  const [source, ...others] = drawnFrom.map(dataSet);
  return {
    '@type': described?.type ?? type,
    '@id': webPageId(locale, path),
    url: pageAddress(locale, path),
    name: title,
    description,
    inLanguage: locale,
    isPartOf: refer(webSiteId(locale)),
    ...(path === '' ? {} : { breadcrumb: refer(`${pageAddress(locale, path)}#breadcrumb`) }),
    ...(lists === undefined ? {} : { mainEntity: dataSet(lists) }),
    ...(source === undefined ? {} : { isBasedOn: others.length === 0 ? source : [source, ...others] }),
    ...described?.page,
  };
};

/** Returns all that a page tells search engines, as one graph. Site and publisher are told in full on the home page alone. */
export const pageGraph = (page: DescribedPage): Graph => {
  const { locale, path, title, described } = page;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(page),
      ...(described?.nodes ?? []),
      ...(path === ''
        ? [webSite(locale), organization(locale)]
        : [breadcrumb(locale, path, title), shortWebSite(locale), shortOrganization(locale)]),
    ],
  };
};

/** Returns what the page at the root tells, which leads to both halves. Its words are in the language it opens in. */
export const rootGraph = (locale: Locale, title: string, description: string): Graph => {
  const address = `${origin}${sitePath('/')}`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': `${address}#webpage`,
        url: address,
        name: title,
        description,
        isPartOf: refer(`${address}#website`),
      },
      wholeSite(),
      organization(locale),
    ],
  };
};
