import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { LessonTree } from './lesson-tree.ts';

/** Markdown has no captions: one becomes a line above its table. */
const withoutCaption = (node: Element): ElementContent[] => {
  if (node.tagName !== 'table') return [node];
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption';
  const captions = node.children.filter(isCaption).map((caption): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'element', tagName: 'b', properties: {}, children: caption.children }],
  }));
  return [...captions, { ...node, children: node.children.filter((child) => !isCaption(child)) }];
};

/** Returns a lesson with the captions of its tables as lines above them. */
export const withCaptionLines = ({ title, body }: LessonTree): LessonTree => ({
  title,
  body: body.flatMap(withoutCaption).filter((node): node is Element => node.type === 'element'),
});

/** Returns a lesson as Markdown, tables as GitHub and most editors read them. */
export const lessonMarkdown = (tree: LessonTree): string => {
  const mdast = toMdast({ type: 'root', children: withCaptionLines(tree).body });
  return toMarkdown(mdast, {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
};
