import type { Source } from '#data/source.ts';
import type { Locale } from '#locales.ts';
import { translate } from './translate.ts';

/** Returns how well a source was read, in words. */
export const readingOf = ({ reading, readIn }: Source, locale: Locale): string => {
  const t = translate(locale);
  if (reading === 'page') return t('source.page');
  if (reading === 'address') return t('source.address');
  return readIn === undefined ? t('source.quotedUnnamed') : t('source.quoted', { where: readIn });
};
