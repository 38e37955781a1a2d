import type { Element, ElementContent, Nodes, RootContent, Text } from 'hast';

/** Returns the classes of an element. */
export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

/** True for an element, of one name where it is given. */
export const isElement = (node: Nodes | RootContent, tagName?: string): node is Element =>
  node.type === 'element' && (tagName === undefined || node.tagName === tagName);

/** Returns the first element that passes, in order. */
export const find = (node: Nodes, isWanted: (element: Element) => boolean): Element | undefined => {
  if (isElement(node) && isWanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Returns the words of a node. */
export const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** Returns an element. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Returns words as a node. */
export const text = (value: string): Text => ({ type: 'text', value });
