import type { Data } from '#data/fact-files.ts';
import { partsOf } from '#data/figure.ts';
import type { Bilingual } from '#data/text.ts';
import { comparison } from '#domain/comparisons.ts';
import { figureValue } from '#domain/figure-value.ts';
import { recordPath } from '#domain/record-path.ts';
import { otherLocale, type Locale } from '#locales.ts';
import { formatMeasure } from './format.ts';
import { isolateForeign } from './isolate.ts';

/** A finished piece of a text, in order: words, an isolated foreign name, a figure with its exact value, or words that compare. */
export type RichPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string; readonly lang: Locale }
  /** `path` is the record of the figure, below the language. */
  | { readonly kind: 'figure'; readonly text: string; readonly value: number; readonly path: string }
  | { readonly kind: 'comparison'; readonly text: string; readonly path: string }
  | { readonly kind: 'quoted'; readonly text: string; readonly reason: string };

const runs = (text: string, locale: Locale): RichPart[] =>
  isolateForeign(text, locale).map(({ text: run, isForeign }) =>
    isForeign ? { kind: 'foreign', text: run, lang: otherLocale(locale) } : { kind: 'words', text: run },
  );

/** Returns a text of one language with its figures written out and foreign words apart. @throws when a figure names nothing. */
export const richText = (text: string, locale: Locale, data: Pick<Data, 'thefts' | 'estimates'>): RichPart[] =>
  partsOf(text).flatMap((part): RichPart[] => {
    switch (part.kind) {
      case 'words':
        return runs(part.text, locale);
      case 'quoted':
        return [{ kind: 'quoted', text: part.text, reason: part.reason }];
      case 'comparison':
        comparison(part.name, data);
        return [{ kind: 'comparison', text: part.text, path: recordPath(part) }];
      default: {
        const { value, unit } = figureValue(part, data);
        return [{ kind: 'figure', text: formatMeasure(value, unit, locale), value, path: recordPath(part) }];
      }
    }
  });

/** Returns the same for one half of a text in two languages. */
export const richHalf = (text: Bilingual, locale: Locale, data: Pick<Data, 'thefts' | 'estimates'>): RichPart[] =>
  richText(text[locale], locale, data);

/** Returns a rich text as plain words, for titles and descriptions. */
export const plainWords = (parts: readonly RichPart[]): string => parts.map(({ text }) => text).join('');
