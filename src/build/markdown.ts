import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import { isolateForeign } from '#i18n/isolate.ts';
import { otherLocale } from '#locales.ts';

/** Puts names in the other language's letters into `<bdi>`, so that marks and figures beside them keep their place. */
const isolateForeignNames = defineHastPlugin({
  name: 'isolate-foreign-names',
  text(node, context) {
    const locale = String(context.fileURL ?? '').includes('/ar/') ? 'ar' : 'en';
    const runs = isolateForeign(node.value, locale);
    if (!runs.some(({ isForeign }) => isForeign)) return;
    context.replaceNode(
      node,
      runs.map(({ text: value, isForeign }) => {
        const text = { type: 'text', value } as const;
        if (!isForeign) return text;
        return { type: 'element', tagName: 'bdi', properties: { lang: otherLocale(locale) }, children: [text] };
      }),
    );
  },
});

/** How summaries become HTML. Smart punctuation is off: it makes English quotes of Arabic ones. */
export const processor = satteri({ features: { smartPunctuation: false }, hastPlugins: [isolateForeignNames] });
