import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** An option of a question, as finished HTML. */
export interface QuizOption {
  readonly words: string;
  readonly isRight: boolean;
}

/** A question with what is right and why, as finished HTML. */
export interface QuizAnswer {
  readonly title: string;
  readonly right: string;
  readonly answer: string;
}

/** Returns the elements of a tree that pass a test, in order, none inside another. */
const elementsOf = (node: Nodes, isWanted: (element: Element) => boolean): Element[] => {
  if (node.type === 'element' && isWanted(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => elementsOf(child, isWanted)) : [];
};

const hasProperty =
  (name: string) =>
  ({ properties }: Element): boolean =>
    Object.hasOwn(properties, name);

const inside = (element: Element | undefined): string => (element === undefined ? '' : toHtml(element.children).trim());

/** Returns the options and the answer that stand, marked, in the HTML of a question’s parts. */
export const questionParts = (html: string): { readonly options: QuizOption[]; readonly answer: string } => {
  const tree = fromHtml(html, { fragment: true });
  return {
    options: elementsOf(tree, hasProperty('dataOption')).map((option) => ({
      words: inside(option),
      isRight: option.properties['dataOption'] === 'yes',
    })),
    answer: inside(elementsOf(tree, hasProperty('dataAnswer'))[0]),
  };
};

/** Returns what is right, and why, for each question in the HTML of a quiz. */
export const answersOf = (html: string): QuizAnswer[] =>
  elementsOf(fromHtml(html, { fragment: true }), ({ tagName }) => tagName === 'quiz-question').map((question) => ({
    title: inside(
      elementsOf(
        elementsOf(question, ({ tagName }) => tagName === 'h3')[0] ?? question,
        ({ tagName }) => tagName === 'a',
      )[0],
    ),
    right: inside(elementsOf(question, hasProperty('dataRight'))[0]),
    answer: inside(elementsOf(question, hasProperty('dataAnswer'))[0]),
  }));
