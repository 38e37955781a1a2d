import { isolateForeign } from '#i18n/isolate.ts';
import type { RichPart } from '#i18n/rich-text.ts';
import type { Locale } from '#locales.ts';

/** Returns a text with the other language's names between Unicode's isolates, which a picture has instead of `<bdi>`. */
export const isolated = (text: string, locale: Locale): string =>
  isolateForeign(text, locale)
    .map(({ text: run, isForeign }) => (isForeign ? `\u2068${run}\u2069` : run))
    .join('');

/** Returns a rich text as isolated words, its figures unbroken: no line ends between a number and its unit. */
export const isolatedParts = (parts: readonly RichPart[], locale: Locale): string =>
  isolated(parts.map(({ kind, text }) => (kind === 'figure' ? text.replaceAll(' ', '\u00A0') : text)).join(''), locale);

/** Returns a text of unknown language as one isolated piece. */
export const apart = (text: string): string => `\u2068${text}\u2069`;
