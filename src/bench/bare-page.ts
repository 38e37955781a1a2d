import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

const kept = new Set([
  ...['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);
const dropped = new Set(['svg', 'script', 'style', 'head', 'template']);

const bare = (nodes: readonly RootContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || dropped.has(node.tagName)) return [];
    const children = bare(node.children);
    return kept.has(node.tagName) ? [{ type: 'element', tagName: node.tagName, properties: {}, children }] : children;
  });

const find = (nodes: readonly RootContent[], name: string): Element | undefined => {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.tagName === name ? node : find(node.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Returns the words of a page as one would write them by hand in a minute: headings, paragraphs, lists, tables, no style. */
export const barePage = (html: string): string => {
  const page: Root = fromHtml(html);
  const root = find(page.children, 'html');
  const { lang, dir } = root?.properties ?? {};
  const title = toHtml(find(page.children, 'title')?.children ?? []);
  const words = toHtml({ type: 'root', children: bare(find(page.children, 'body')?.children ?? []) });
  return `<!doctype html><html lang="${String(lang)}" dir="${String(dir)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${words}`;
};
