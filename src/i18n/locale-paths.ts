import { localeList, type Locale } from '#locales.ts';

/** Returns the route parameters of a page that exists in both languages. */
export const localePaths = (): { params: { lang: Locale } }[] => localeList.map((lang) => ({ params: { lang } }));
