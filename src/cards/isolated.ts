import { isolateForeign } from '#i18n/isolate.ts';
import type { Locale } from '#locales.ts';

/** Returns a text with the other language's names between Unicode's isolates, which a picture has instead of `<bdi>`. */
export const isolated = (text: string, locale: Locale): string =>
  isolateForeign(text, locale)
    .map(({ text: run, isForeign }) => (isForeign ? `\u2068${run}\u2069` : run))
    .join('');

/** Returns a text of unknown language as one isolated piece. */
export const apart = (text: string): string => `\u2068${text}\u2069`;
