import { splitAtFigures } from '#data/figure.ts';
import type { Data } from '#data/parse-data.ts';
import type { Bilingual } from '#data/text.ts';
import { figureValue } from '#domain/figure-value.ts';
import { otherLocale, type Locale } from '#locales.ts';
import { formatMeasure } from './format.ts';
import { isolateForeign } from './isolate.ts';

/** A finished piece of a text, in order: words, an isolated foreign name, or a figure with its exact value. */
export type RichPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string; readonly lang: Locale }
  | { readonly kind: 'figure'; readonly text: string; readonly value: number };

/** Returns a text of one language with its figures written out and foreign words apart. @throws when a figure names nothing. */
export const richText = (text: string, locale: Locale, data: Pick<Data, 'thefts' | 'estimates'>): RichPart[] =>
  splitAtFigures(text).flatMap((part): RichPart[] => {
    if (typeof part !== 'string') {
      const { value, unit } = figureValue(part, data);
      return [{ kind: 'figure', text: formatMeasure(value, unit, locale), value }];
    }
    return isolateForeign(part, locale).map(({ text: run, isForeign }): RichPart =>
      isForeign ? { kind: 'foreign', text: run, lang: otherLocale(locale) } : { kind: 'words', text: run },
    );
  });

/** Returns the same for one half of a text in two languages. */
export const richHalf = (text: Bilingual, locale: Locale, data: Pick<Data, 'thefts' | 'estimates'>): RichPart[] =>
  richText(text[locale], locale, data);

/** Returns a rich text as plain words, for titles and descriptions. */
export const plainWords = (parts: readonly RichPart[]): string => parts.map(({ text }) => text).join('');
