import type { Locale } from '#locales.ts';
import { translate } from './translate.ts';

/** A page on the way to another: its name, and its path below the language. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

const sections = ['articles', 'claims', 'estimates', 'press', 'sources', 'teach', 'thefts'] as const;

/** Returns the pages above a page, from the home page down; none for the home page itself. */
export const pagesAbove = (locale: Locale, path: string): Step[] => {
  if (path === '') return [];
  const t = translate(locale);
  const home = { name: t('site.name'), path: '' };
  const [first = '', second = ''] = path.split('/');
  if (second === '') return [home];
  // Platforms have no list of their own: readers reach them from the thefts.
  const section = sections.find((name) => name === (first === 'platforms' ? 'thefts' : first));
  if (section === undefined) throw new Error(`no list leads to ${path}: name the page above it`);
  return [home, { name: t(`site.${section}`), path: `${section}/` }];
};
