import type { CreativeWork } from 'schema-dts';
import type { Host } from '#data/host.ts';
import type { Source } from '#data/source.ts';
import { outsideLink } from '#domain/outside-link.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';

/** Returns the address of a document as a node: a part of the page of its record. */
export const documentId = ({ id }: Pick<Source, 'id'>, locale: Locale): string =>
  `${pageAddress(locale, `sources/${id}/`)}#document`;

/**
 * Returns the document that a source's page is about. Its publisher may be a person, a firm or unknown: a credit in words
 * claims no more. Its address is given only where the site links to it; `asOf` is a day in UTC.
 */
export const sourceDocument = (source: Source, locale: Locale, hosts: readonly Host[], asOf: string): Described => {
  const link = outsideLink(source.url, hosts, asOf);
  const document: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': documentId(source, locale),
    name: source.title,
    inLanguage: source.titleLang,
    creditText: source.publisher,
    ...(source.published === undefined ? {} : { datePublished: source.published }),
    ...(link === undefined ? {} : { url: link.url }),
  };
  return { page: { mainEntity: refer(documentId(source, locale)) }, nodes: [document] };
};
