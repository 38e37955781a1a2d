import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { origin, sitePath } from '#address.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, otherLocale, type Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';

const root = `${origin}${sitePath('/')}`;

/** Who stands behind the site. Described in full at the root. */
export const organizationId = `${root}#organization`;

const wholeSiteId = `${root}#website`;

/** Returns the address of the half of the site in a language, as a node. */
export const webSiteId = (locale: Locale): string => `${pageAddress(locale)}#website`;

/** Returns who stands behind the site, as short as every page carries it: https://schema.org/Organization */
export const shortOrganization = (locale: Locale): Organization => ({
  '@type': 'Organization',
  '@id': organizationId,
  name: translate(locale)('site.name'),
  url: root,
});

/** Returns the same with all there is to say: the name in the other language, the sign, the rules it works by. */
export const organization = (locale: Locale): Organization => ({
  '@type': 'Organization',
  '@id': organizationId,
  name: translate(locale)('site.name'),
  alternateName: translate(otherLocale(locale))('site.name'),
  url: root,
  description: translate(locale)('site.tagline'),
  logo: `${origin}${sitePath('/icon.svg')}`,
  publishingPrinciples: pageAddress(locale, 'method/'),
});

/** Returns the half of the site in a language, as short as every page carries it: https://schema.org/WebSite */
export const shortWebSite = (locale: Locale): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(locale),
  url: pageAddress(locale),
  name: translate(locale)('site.name'),
  inLanguage: locale,
  publisher: refer(organizationId),
});

const search = (locale: Locale): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${pageAddress(locale, 'search/')}?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
});

/** Returns the same with all there is to say: the name in the other language, the whole it is half of, the search. */
export const webSite = (locale: Locale): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(locale),
  url: pageAddress(locale),
  name: translate(locale)('site.name'),
  alternateName: translate(otherLocale(locale))('site.name'),
  description: translate(locale)('site.tagline'),
  inLanguage: locale,
  isPartOf: refer(wholeSiteId),
  publisher: refer(organizationId),
  potentialAction: search(locale),
});

/** Returns the site with both its halves, neither a translation of the other. */
export const wholeSite = (): WebSite => ({
  '@type': 'WebSite',
  '@id': wholeSiteId,
  url: root,
  name: translate(localeList[0])('site.name'),
  alternateName: translate(otherLocale(localeList[0]))('site.name'),
  inLanguage: [...localeList],
  publisher: refer(organizationId),
  hasPart: localeList.map((locale) => refer(webSiteId(locale))),
});
