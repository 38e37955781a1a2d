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

const translatorOf = (locale: Locale) => instance.getFixedT(locale);

export type Translate = ReturnType<typeof translatorOf>;

/** Returns the same translator, which looks up words without values once: pages ask for the same ones over and over. */
const remembering = (translator: Translate): Translate => {
  const words = new Map<string, unknown>();
  return new Proxy(translator, {
    apply: (target, self, given: readonly unknown[]): unknown => {
      const [key] = given;
      if (given.length !== 1 || typeof key !== 'string') return Reflect.apply(target, self, given);
      const known = words.get(key) ?? Reflect.apply(target, self, given);
      words.set(key, known);
      return known;
    },
  });
};

const translators = {
  ar: remembering(translatorOf('ar')),
  en: remembering(translatorOf('en')),
} as const satisfies Record<Locale, Translate>;

/** Returns the translator of a language: `t(key, values)` gives the finished words. @throws on a missing word or value. */
export const translate = (locale: Locale): Translate => translators[locale];
