import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';

/** Returns how the files are written, one sentence or two a rule. */
export const rules = (locale: Locale): string[] => {
  const t = translate(locale);
  return [
    t('dataRules.csv'),
    t('dataRules.unknown'),
    t('dataRules.money'),
    t('dataRules.dates'),
    t('dataRules.lists'),
    t('dataRules.languages'),
    t('dataRules.json'),
    t('dataRules.sums'),
    t('dataRules.formulas'),
  ];
};
