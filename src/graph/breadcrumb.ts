import type { BreadcrumbList } from 'schema-dts';
import { pagesAbove } from '#i18n/trail.ts';
import type { Locale } from '#locales.ts';
import { pageAddress } from './address.ts';

/** Returns the way from the home page to a page, which the page itself ends: https://schema.org/BreadcrumbList */
export const breadcrumb = (locale: Locale, path: string, title: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  '@id': `${pageAddress(locale, path)}#breadcrumb`,
  itemListElement: [...pagesAbove(locale, path), { name: title, path }].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.name,
    item: pageAddress(locale, step.path),
  })),
});
