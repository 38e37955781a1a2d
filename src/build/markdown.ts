import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import { isolateLatin } from '#i18n/isolate.ts';

/** Puts Latin names in Arabic summaries into `<bdi>`, so that marks and figures beside them keep their place. */
const isolateLatinNames = defineHastPlugin({
  name: 'isolate-latin-names',
  text(node, context) {
    if (!String(context.fileURL ?? '').includes('/ar/')) return;
    const runs = isolateLatin(node.value);
    if (!runs.some(({ isLatin }) => isLatin)) return;
    context.replaceNode(
      node,
      runs.map(({ text, isLatin }) =>
        isLatin
          ? { type: 'element', tagName: 'bdi', properties: { lang: 'en' }, children: [{ type: 'text', value: text }] }
          : { type: 'text', value: text },
      ),
    );
  },
});

/** How summaries become HTML. Smart punctuation is off: it makes English quotes of Arabic ones. */
export const processor = satteri({ features: { smartPunctuation: false }, hastPlugins: [isolateLatinNames] });
