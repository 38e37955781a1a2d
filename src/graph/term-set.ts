import type { DefinedTermSet } from 'schema-dts';
import type { Data } from '#data/fact-files.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';

/** Returns the glossary of a language as schema.org describes it: https://schema.org/DefinedTermSet */
export const termSet = (data: Data, locale: Locale): Described => {
  const t = translate(locale);
  const url = pageAddress(locale, 'glossary/');
  const id = `${url}#terms`;
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': id,
    url,
    name: t('glossary.heading'),
    description: t('glossary.lead'),
    inLanguage: locale,
    hasDefinedTerm: data.terms.map(({ id: code, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${code}`,
      termCode: code,
      name: plainWords(richHalf(term, locale, data)),
      description: plainWords(richHalf(definition, locale, data)),
      url: `${url}#${code}`,
      inDefinedTermSet: refer(id),
    })),
  };
  return { page: { mainEntity: refer(id) }, nodes: [set] };
};
