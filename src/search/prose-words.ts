import { mdxToMdast, type MdastNode } from 'satteri';
import type { Data } from '#data/fact-files.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import type { Locale } from '#locales.ts';

/** A part of a text in MDX as a reader reads it. */
export interface ProsePart {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Returns the parts of a text in finished words: figures written out, platforms by name, citations left out. */
export const proseParts = (body: string, locale: Locale, data: Data): ProsePart[] => {
  const finished = (text: string): string => plainWords(richText(text, locale, data));
  const parts: { id: string; title: string; headings: string[]; words: string[] }[] = [];
  const visit = (node: MdastNode): void => {
    const part = parts.at(-1);
    if (node.type === 'text') part?.words.push(node.value);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attribute = (name: string): string => {
        const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
        return typeof value === 'string' ? value : '';
      };
      const title = attribute('title');
      if (node.name === 'Section') parts.push({ id: attribute('id'), title: finished(title), headings: [], words: [] });
      else if (title !== '') part?.headings.push(finished(title));
      if (node.name === 'Figure') part?.words.push(finished(`{${attribute('of')}}`));
      if (node.name === 'Platform')
        part?.words.push(data.platforms.find(({ id }) => id === attribute('id'))?.name[locale] ?? '');
    } else if (node.type === 'paragraph' || node.type === 'listItem') part?.words.push(' ');
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(body));
  return parts.map(({ words, ...part }) => ({ ...part, text: words.join('').replace(/\s+/gu, ' ').trim() }));
};
