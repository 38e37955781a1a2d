import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { chartPicturePath } from '#charts/chart-paths.ts';
import { chartNames, type ChartName } from '#charts/names.ts';
import { wholeAddress } from '#i18n/routes.ts';
import { locales, type Locale } from '#locales.ts';
import { classesOf, element, find, isElement, text, wordsOf } from './page-tree.ts';

/** A page as an entry of a feed: its heading in plain words, and everything below it as HTML. */
export interface FeedText {
  readonly title: string;
  readonly html: string;
}

/** A page's language and whole address. */
interface PageAt {
  readonly locale: Locale;
  readonly address: string;
}

/** What only the page can do or show: its heading, controls, pictures drawn in it, ways to cite it. */
const isOfPage = (node: Element): boolean =>
  ['h1', 'script', 'style', 'svg', 'canvas', 'nav', 'button', 'output', 'form', 'template'].includes(node.tagName) ||
  'hidden' in node.properties ||
  node.properties['ariaHidden'] === 'true' ||
  classesOf(node).some((name) => ['cite-block', 'key', 'status'].includes(name));

/** Elements that mean the same in a feed reader; others only stand around words. */
const kept = new Set(
  'a b bdi blockquote br caption cite dd dl dt em h2 h3 h4 li ol p q strong sub sup table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
);
const keptAttributes = ['lang', 'dir', 'dateTime', 'scope', 'colSpan', 'rowSpan'];

/** True where nothing but space would be left between its tags. */
const isEmpty = ({ tagName, children }: Element): boolean =>
  !['br', 'td', 'th'].includes(tagName) && children.every((child) => wordsOf(child).trim() === '');

/** Returns the main part of a page; head and sheets take most of the time of reading it. */
const mainOf = (html: string) =>
  find(
    fromHtml(`<!doctype html>${/<main[\s>][\s\S]*<\/main>/u.exec(html)?.[0] ?? ''}`),
    ({ tagName }) => tagName === 'main',
  );

/** Returns the content of a page for feed readers, its links as whole addresses. @throws when the page has no main part with a heading. */
export const feedText = (html: string, { locale, address }: PageAt): FeedText => {
  const main = mainOf(html);
  const heading = main && find(main, ({ tagName }) => tagName === 'h1');
  if (main === undefined || heading === undefined) throw new Error(`${address} has no main part with a heading`);

  /** `chart` is the one that the node stands in. */
  const take = (node: Nodes, chart?: ChartName): ElementContent[] => {
    if (node.type === 'text') return [text(node.value.replace(/\s+/gu, ' '))];
    if (!isElement(node)) return [];
    // The drawing needs the rules of the page: the same chart as a picture stands alone.
    if (chart !== undefined && node.tagName === 'chart-figure') {
      const summary = find(node, (one) => classesOf(one).includes('hidden-text'));
      const src = wholeAddress(chartPicturePath(chart, locale));
      return [element('p', [element('img', [], { src, alt: summary === undefined ? '' : wordsOf(summary) })])];
    }
    if (isOfPage(node)) return [];
    // Headings link to themselves on the page.
    if (/^h[2-4]$/u.test(node.tagName)) return [element(node.tagName, [text(wordsOf(node).trim())])];
    const drawn = chartNames.find((name) => node.tagName === 'figure' && node.properties['id'] === name) ?? chart;
    const inside = node.children.flatMap((child) => take(child, drawn));
    // Folded on the page; the entry has nothing to fold.
    if (node.tagName === 'summary') return [element('p', [element('b', inside)])];
    // A small raised number runs into the next where a reader shows it plain: brackets keep them apart.
    if (classesOf(node).includes('cite')) return [element('sup', [text('['), ...inside, text(']')])];
    const attributes = Object.fromEntries(
      keptAttributes.flatMap((name) => {
        const value = node.properties[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    if (node.tagName === 'a') {
      const href = node.properties['href'];
      return typeof href === 'string'
        ? [element('a', inside, { ...attributes, href: new URL(href, address).href })]
        : inside;
    }
    if (!kept.has(node.tagName)) {
      const isForeign = node.tagName === 'span' && ('lang' in attributes || 'dir' in attributes);
      return isForeign ? [element('span', inside, attributes)] : inside;
    }
    const taken = element(node.tagName, inside, attributes);
    return isEmpty(taken) ? [] : [taken];
  };

  return {
    title: wordsOf(heading).replace(/\s+/gu, ' ').trim(),
    html: toHtml(
      element(
        'div',
        main.children.flatMap((child) => take(child)),
        { lang: locale, dir: locales[locale].dir },
      ),
    ),
  };
};
