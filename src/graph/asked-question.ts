import type { Question } from 'schema-dts';
import type { Asked } from '#data/asked.ts';
import type { Data } from '#data/fact-files.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';

/** Returns a figure that reporters ask for as https://schema.org/Question, answered by the wording that holds. */
export const askedQuestion = (asked: Asked, data: Data, locale: Locale): Described => {
  const id = `${pageAddress(locale, `press/${asked.id}/`)}#question`;
  const question: Question = {
    '@type': 'Question',
    '@id': id,
    name: plainWords(richHalf(asked.question, locale, data)),
    acceptedAnswer: { '@type': 'Answer', text: plainWords(richHalf(asked.use, locale, data)) },
  };
  return { type: 'FAQPage', page: { mainEntity: refer(id) }, nodes: [question] };
};
