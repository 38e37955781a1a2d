import type { Organisation } from '#data/organisation.ts';
import type { Platform } from '#data/platform.ts';
import { ar } from '#i18n/ar.ts';
import { en } from '#i18n/en.ts';
import { platformName } from '#i18n/names.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';

const exceptions: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  ar: Object.entries(ar.cite.inSentence),
  en: Object.entries(en.cite.inSentence),
};

const exceptionFor = (id: string, locale: Locale): string | undefined =>
  exceptions[locale].find(([key]) => key === id)?.[1];

/** Returns the full name of an organisation as it stands inside a sentence: “the UN Panel of Experts”, “Chainalysis”. */
export const organisationInSentence = ({ id, name, kind }: Organisation, locale: Locale): string => {
  const takesArticle = kind === 'government' || kind === 'intergovernmental';
  return (
    exceptionFor(id, locale) ?? (takesArticle ? translate(locale)('cite.the', { name: name[locale] }) : name[locale])
  );
};

/** Returns the name of a platform as it stands inside a sentence or a title: “an unnamed exchange (“Exchange 1”)”. */
export const platformInSentence = (platform: Platform, locale: Locale): string =>
  exceptionFor(platform.id, locale) ?? platformName(platform, locale);
