import i18next from 'i18next';
import type { Locale } from '#locales.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

// One instance, at build time only. A missing word or value stops the build instead of printing its key.
const instance = i18next.createInstance();
// With the words in memory this ends at once: nothing waits, and a classic script can hold it.
void instance.init({
  initAsync: false,
  resources: { ar: { translation: ar }, en: { translation: en } },
  lng: 'ar',
  supportedLngs: ['ar', 'en'],
  fallbackLng: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, _namespace, key) => {
    throw new Error(`src/i18n: “${key}” is missing in ${languages.join(', ')}`);
  },
  missingInterpolationHandler: (text, value: RegExpExecArray) => {
    throw new Error(`src/i18n: no value for ${value[0]} in “${text}”`);
  },
});

/** Returns the translator of a language: `t(key, values)` gives the finished words. @throws on a missing word or value. */
export const translate = (locale: Locale) => instance.getFixedT(locale);

export type Translate = ReturnType<typeof translate>;
