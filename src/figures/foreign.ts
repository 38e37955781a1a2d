import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isolateForeign } from '#i18n/isolate.ts';
import { otherLocale, type Locale } from '#locales.ts';

/** Returns words of a page with runs of the other language's letters isolated and named. */
export const foreign = (text: string, locale: Locale): ElementContent[] =>
  isolateForeign(text, locale).map((run) =>
    run.isForeign ? h('bdi', { lang: otherLocale(locale) }, run.text) : { type: 'text', value: run.text },
  );
