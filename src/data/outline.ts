import { mdxToMdast, type MdastNode } from 'satteri';

/** A part of a text, for the links at its top. */
export interface OutlinePart {
  readonly id: string;
  /** As written, figures in braces. */
  readonly title: string;
}

/** What a text consists of. */
export interface Outline {
  readonly parts: readonly OutlinePart[];
  /** Words a reader reads, titles left out. */
  readonly words: number;
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Returns the parts of a text in MDX, in order, and how many words it has. */
export const outlineOf = (body: string): Outline => {
  const parts: OutlinePart[] = [];
  let words = 0;
  const visit = (node: MdastNode): void => {
    if (node.type === 'text') words += countWords(node.value);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Section') {
      const attribute = (name: string): string => {
        const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
        return typeof value === 'string' ? value : '';
      };
      parts.push({ id: attribute('id'), title: attribute('title') });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(body));
  return { parts, words };
};
