import { base, origin } from '#address.ts';
import type { BuiltPage, Reference } from './built-page.ts';
import { pathInSite, type BuiltSite } from './built-site.ts';

/** Links a reader follows by choice; everything else a browser loads by itself. */
const isFollowed = (at: string): boolean => /^(?:a|area)\[/u.test(at);

/** Says what is wrong with an address; undefined when nothing is. */
const faultOf = (site: BuiltSite, page: BuiltPage, { at, address }: Reference): string | undefined => {
  const url = URL.parse(address, `${origin}${base}${page.path}`);
  if (url === null) return 'is no address';
  if (url.protocol === 'mailto:' && isFollowed(at)) return undefined;
  if (url.protocol === 'data:' && at === 'img[src]') return undefined;
  if (!/^https?:$/u.test(url.protocol)) return `has the scheme ${url.protocol}`;
  if (url.origin !== origin) return isFollowed(at) ? undefined : `names another host, ${url.host}`;
  const path = pathInSite(url.pathname);
  if (path === undefined) return `lies outside ${base}/`;
  const target = site.pages.get(path);
  if (target === undefined && !site.files.has(path)) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && target !== undefined && !target.ids.has(anchor))
    return `leads to a place that ${path} doesn't have`;
  return undefined;
};

/** Checks that every address in every page leads to a file and a place of the site, or, followed by choice, to another host. */
export const checkAddresses = (site: BuiltSite): string[] =>
  [...site.pages.values()].flatMap((page) =>
    page.references.flatMap((reference) => {
      const fault = faultOf(site, page, reference);
      return fault === undefined ? [] : [`${page.path}: ${reference.at} “${reference.address}” ${fault}`];
    }),
  );
