import type { DefinedTermSet, WithContext } from 'schema-dts';
import type { Data } from '#data/fact-files.ts';
import type { Locale } from '#locales.ts';
import { plainWords, richHalf } from './rich-text.ts';
import { pagePath } from './routes.ts';
import { translate } from './translate.ts';

/** Returns the glossary of a language as schema.org describes it: https://schema.org/DefinedTermSet */
export const termSet = (data: Data, locale: Locale, origin: string): WithContext<DefinedTermSet> => {
  const t = translate(locale);
  const address = `${origin}${pagePath(locale, 'glossary/')}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address,
    name: t('glossary.heading'),
    description: t('glossary.lead'),
    inLanguage: locale,
    url: address,
    hasDefinedTerm: data.terms.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      termCode: id,
      name: plainWords(richHalf(term, locale, data)),
      description: plainWords(richHalf(definition, locale, data)),
      inLanguage: locale,
      url: `${address}#${id}`,
      inDefinedTermSet: address,
    })),
  };
};
