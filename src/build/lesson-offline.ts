import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { locales, type Locale } from '#locales.ts';
import type { LessonTree } from './lesson-tree.ts';

const style = `
:root { color-scheme: light dark; }
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.1rem/1.7 Georgia, 'Times New Roman', serif; }
h1, h2, h3 { line-height: 1.3; }
h2 { margin-block-start: 2.5rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.85em; }
caption { text-align: start; }
th, td { border: 1px solid #6e7278; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
details { margin-block: 0.5rem 1.5rem; }
summary { cursor: pointer; }
@media print { body { margin: 0; } details { display: none; } h2, h3 { break-after: avoid; } }
`;

/** Returns a lesson as one HTML file that needs nothing else: opened from a disk or a USB stick, it is whole. */
export const lessonOffline = (
  { title, body }: LessonTree,
  { locale, source }: { readonly locale: Locale; readonly source: string },
): string => {
  const page = h('html', { lang: locale, dir: locales[locale].dir }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [h('main', body), h('p', source)]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
};
