import { localeList, type Locale } from '#locales.ts';

const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement)) throw new Error('the script of the edition is a classic one');

/** Address of the folder of the edition, with a slash at its end. */
export const root = new URL('.', currentScript.src).href;

/** Language of the page. */
export const locale: Locale = localeList.find((one) => one === document.documentElement.lang) ?? 'ar';
