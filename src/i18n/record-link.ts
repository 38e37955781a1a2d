import type { Data } from '#data/fact-files.ts';
import { recordById } from '#domain/record-by-id.ts';
import type { CitingKind } from '#domain/source-uses.ts';
import type { Locale } from '#locales.ts';
import { theftName } from './names.ts';
import { richHalf, type RichPart } from './rich-text.ts';

/** Where a record is shown, below the language, and what a link to it says. */
export interface RecordLink {
  readonly path: string;
  readonly name: readonly RichPart[];
}

/** Returns the link to a record of any kind that rests on sources. */
export const recordLink = (kind: CitingKind, id: string, locale: Locale, data: Data): RecordLink => {
  switch (kind) {
    case 'theft':
      return {
        path: `thefts/${id}/`,
        name: [{ kind: 'words', text: theftName(recordById(data.thefts, id), data.platforms, locale) }],
      };
    case 'estimate':
      return {
        path: `estimates/${id}/`,
        name: richHalf(recordById(data.estimates, id).edition, locale, data),
      };
    case 'claim':
      return { path: `claims/${id}/`, name: richHalf(recordById(data.claims, id).claim, locale, data) };
    case 'contradiction':
      return { path: `method/#${id}`, name: richHalf(recordById(data.contradictions, id).title, locale, data) };
    case 'rejected':
      return { path: `method/#${id}`, name: richHalf(recordById(data.rejected, id).name, locale, data) };
    case 'incomparable':
      return { path: `estimates/#${id}`, name: richHalf(recordById(data.incomparable, id).title, locale, data) };
    case 'term':
      return { path: `glossary/#${id}`, name: richHalf(recordById(data.terms, id).term, locale, data) };
    case 'event':
      return { path: `timeline/#${id}`, name: richHalf(recordById(data.events, id).title, locale, data) };
  }
};
