import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { parseData } from '#data/parse-data.ts';
import { correctionsAddress } from '#site.ts';
import { llmsText, type ListedPage } from './llms-text.ts';
import { find, wordsOf } from './page-tree.ts';
import { readFactTexts } from './read-content.ts';

/** Sections and what lies below two of them; records are found from their lists. */
const isListed = (path: string): boolean => /^(?:[\w-]+\/)?$|^(?:articles|teach)\/[\w-]+\/$/u.test(path);

/** Reads what a page says of itself. Returns undefined where search engines leave it out. */
const listedPage = (path: string, html: string): ListedPage | undefined => {
  const tree = fromHtml(html);
  const meta = (name: string) =>
    find(tree, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === name)?.properties['content'];
  const heading = find(tree, ({ tagName }) => tagName === 'h1');
  if (meta('robots') !== undefined || heading === undefined) return undefined;
  return { path, title: wordsOf(heading).trim(), description: String(meta('description') ?? '') };
};

/** Writes the guide for language models into the built site. Titles and descriptions are those of the pages. */
export const llms = (): AstroIntegration => ({
  name: 'llms',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      const root = fileURLToPath(dir);
      const listed = pages
        .filter(({ pathname }) => pathname.startsWith('en/'))
        .map(({ pathname }) => pathname.slice('en/'.length))
        .filter(isListed)
        .toSorted()
        .flatMap((path) => listedPage(path, readFileSync(join(root, 'en', path, 'index.html'), 'utf8')) ?? []);
      writeFileSync(
        join(root, 'llms.txt'),
        llmsText(listed, parseData(readFactTexts('content/data')), correctionsAddress),
      );
    },
  },
});
