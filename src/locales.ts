/** The two languages of the site: BCP 47 tag with pinned digits, direction, own name. */
export const locales = {
  ar: { tag: 'ar-u-nu-latn', dir: 'rtl', label: 'العربية' },
  en: { tag: 'en-GB', dir: 'ltr', label: 'English' },
} as const;

export type Locale = keyof typeof locales;

/** Both locales, the first language of the articles first. */
export const localeList = ['ar', 'en'] as const satisfies readonly Locale[];

/** Returns the other language of the pair. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar');
