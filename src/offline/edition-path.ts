import { base } from '#address.ts';
import { localeList, type Locale } from '#locales.ts';

/** Where a file of the site lies in the offline edition of a language, and the rest of its address: search and anchor. */
export interface EditionPath {
  readonly file: string;
  readonly rest: string;
}

/**
 * Returns where an address of the site lies in the edition of a language: `/en/thefts/?from=2022` is `thefts/index.html` with
 * `?from=2022`, `/data/thefts.csv` keeps its path. None for what no edition of the language holds, such as the other language.
 */
export const editionPath = (address: string, locale: Locale): EditionPath | undefined => {
  const below = base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/su.exec(below) ?? [];
  const [first = '', ...others] = path.split('/');
  if (first === '' || first === 'embed' || (first !== locale && localeList.some((one) => one === first)))
    return undefined;
  const inside = first === locale ? others.join('/') : path;
  return { file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside, rest };
};

/** Returns the address of a page of the site from the file it lies in, the way back from `editionPath`. */
export const pagePathOf = (file: string, locale: Locale): string =>
  `${base}/${locale}/${file.replace(/(^|\/)index\.html(?=[?#]|$)/u, '$1')}`;

/** Returns the script that hands over a file to the page: the many small citations come in one. */
export const scriptOf = (file: string): string => (file.startsWith('cite/') ? 'cite.js' : `${file}.js`);
