import { base, origin } from '#address.ts';
import { localeList, locales, type Locale } from '#locales.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

const localeOf = (path: string): Locale | undefined => localeList.find((locale) => path.startsWith(`/${locale}/`));

const inLanguage = (path: string, locale: Locale): string => path.replace(/^\/\w+\//u, `/${locale}/`);

/** Says where a page and its other half differ in what both must have. */
const faultsOf = ({ pages }: BuiltSite, page: BuiltPage, locale: Locale): string[] => {
  const { lang, dir } = page;
  const faults: string[] = [];
  if (lang !== locale || dir !== locales[locale].dir) faults.push(`says it is in “${lang}”, ${dir}`);
  for (const language of localeList) {
    const other = pages.get(inLanguage(page.path, language));
    if (other === undefined) faults.push(`has no half in “${language}”`);
    else if ([...other.ids].join() !== [...page.ids].join())
      faults.push(`has other ids than its half in “${language}”`);
    if (page.isHidden) continue;
    const named = page.references.find(({ at, hreflang }) => at === 'link[href]' && hreflang === language);
    const address = `${origin}${base}${inLanguage(page.path, language)}`;
    if (named?.address !== address) faults.push(`doesn't name ${address} as its half in “${language}”`);
  }
  return faults;
};

/** Checks that every page says its language and direction, and stands in both languages with the same ids. */
export const checkLanguages = (site: BuiltSite): string[] =>
  [...site.pages.values()].flatMap((page) => {
    const locale = localeOf(page.path);
    return locale === undefined ? [] : faultsOf(site, page, locale).map((fault) => `${page.path}: ${fault}`);
  });
