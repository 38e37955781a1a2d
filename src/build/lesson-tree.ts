import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { classesOf, element, find, isElement, text, wordsOf } from './page-tree.ts';

/** A lesson as its files hold it: words, lists and tables; nothing that needs the site, a script or a rule. */
export interface LessonTree {
  readonly title: string;
  readonly body: Element[];
}

/** Whether answers stay folded under their questions, or stand together at the end, for paper. */
export type Answers = 'folded' | 'apart';

/** What only the page can do or show: controls, pictures, how to cite, files. */
const isOfPage = (node: Element): boolean =>
  ['script', 'style', 'svg', 'canvas', 'nav', 'button', 'output', 'form', 'link', 'template'].includes(node.tagName) ||
  'hidden' in node.properties ||
  'dataResults' in node.properties ||
  classesOf(node).some((name) => ['state', 'cite-block', 'key', 'status', 'notes-of-marks'].includes(name));

/** Elements that say what a block is; others only stand around blocks. */
const blocks = [
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'blockquote',
];
const words = ['a', 'b', 'strong', 'em', 'br', 'del', 'bdi', 'sup'];

/** True for words that stand in no block of their own. */
const isOnlyWords = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) => wordsOf(node).trim() !== '') &&
  nodes.every((node) => node.type === 'text' || (node.type === 'element' && words.includes(node.tagName)));

/** Returns a link without the space around its words. */
const trimmed = (node: ElementContent): ElementContent => {
  if (node.type === 'text') return text(node.value.trim());
  return node.type === 'element' ? { ...node, children: node.children.map(trimmed) } : node;
};

/** A table to fill in by hand, in the place of axes to draw on. */
const emptyTable = (drawing: Element, guess: string, year: string): Element[] => {
  const years: string[] = [];
  const visit = (node: Nodes): void => {
    if (isElement(node) && typeof node.properties['dataYear'] === 'string') years.push(node.properties['dataYear']);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(drawing);
  const heading = find(drawing, ({ tagName }) => tagName === 'h3');
  const help = find(drawing, ({ properties }) => 'dataPaper' in properties);
  return [
    ...(heading === undefined ? [] : [element('h3', [text(wordsOf(heading))])]),
    ...(help === undefined ? [] : [element('p', [text(wordsOf(help).trim())])]),
    element('table', [
      element('thead', [element('tr', [element('th', [text(year)]), element('th', [text(guess)])])]),
      element(
        'tbody',
        years.map((label) => element('tr', [element('th', [text(label)]), element('td', [])])),
      ),
    ]),
  ];
};

/** How a lesson is taken out of its page. */
interface Taking {
  /** Address of the page. */
  readonly address: string;
  readonly answers: Answers;
  /** Heads of the table that pupils fill in where the page has axes. */
  readonly year: string;
  readonly guess: string;
}

/** Returns the content of a page of a lesson: its links lead to the site from anywhere. @throws when the page has no main part. */
export const lessonTree = (html: string, { address, answers, year, guess }: Taking): LessonTree => {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main');
  const title = main === undefined ? undefined : find(main, ({ tagName }) => tagName === 'h1');
  if (main === undefined || title === undefined) throw new Error(`${address} has no main part with a heading`);

  const take = (node: Nodes): ElementContent[] => {
    if (node.type === 'text') return [text(node.value.replace(/\s+/gu, ' '))];
    if (!isElement(node)) return [];
    const classes = classesOf(node);
    if (isOfPage(node)) return [];
    if (node.tagName === 'draw-first') return emptyTable(node, guess, year);
    if (answers === 'apart' && classes.includes('answer')) return [];
    if (answers === 'folded' && classes.includes('printed')) {
      // Figures that pupils draw are given nowhere else.
      if (find(node, ({ tagName }) => tagName === 'table') === undefined) return [];
    }
    const inside = node.children.flatMap(take);
    if (node.tagName === 'details' && answers === 'folded' && classes.includes('answer'))
      return [
        element('details', [
          element('summary', [text(wordsOf(find(node, (one) => one.tagName === 'summary') ?? node))]),
          ...inside,
        ]),
      ];
    if (node.tagName === 'summary') return [];
    if (node.tagName === 'figcaption') return [element('p', [element('b', inside)])];
    // A small raised number is lost in plain text: brackets keep it apart from the sentence.
    if (classes.includes('cite')) return [text('['), ...inside.map(trimmed), text(']')];
    // Headings link to themselves on the page.
    if (/^h[1-4]$/u.test(node.tagName)) return [element(node.tagName, [text(wordsOf(node).trim())])];
    if (node.tagName === 'a') {
      const href = node.properties['href'];
      return typeof href === 'string' ? [element('a', inside, { href: new URL(href, address).href })] : inside;
    }
    if (node.tagName === 'dt') return [element('p', [element('b', inside)])];
    if (node.tagName === 'dd') return [element('p', inside)];
    if (node.tagName === 'div' && isOnlyWords(inside)) return [element('p', inside)];
    if (!blocks.includes(node.tagName) && !words.includes(node.tagName)) return inside;
    const kept = ['lang', 'dir', 'scope'].flatMap((name) => {
      const value = node.properties[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return inside.length === 0 && !['td', 'br'].includes(node.tagName)
      ? []
      : [element(node.tagName, inside, Object.fromEntries(kept))];
  };

  const taken = main.children.flatMap(take);
  const body = taken.filter((node): node is Element => node.type === 'element');
  return { title: wordsOf(title).trim(), body: body.map((node) => inBlock(node)) };
};

/** Returns what stands between blocks as a block of its own. */
const inBlock = (node: Element): Element => (words.includes(node.tagName) ? element('p', [node]) : node);
