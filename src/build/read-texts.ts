import { readFrontMatter } from '#data/front-matter.ts';
import type { Summary } from '#data/summary.ts';
import type { Locale } from '#locales.ts';
import { readProse } from './read-content.ts';

/** Returns the texts of a directory in a language, by name, with their bodies as written. */
export const readTexts = (directory: string, locale: Locale): Record<string, Summary & { readonly body: string }> =>
  Object.fromEntries(
    Object.entries(readProse(directory)).flatMap(([path, text]) => {
      const { frontMatter } = readFrontMatter(`${directory}/${path}`, text);
      if (frontMatter === undefined || !path.startsWith(`${locale}/`)) return [];
      const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
      return [[path.slice(locale.length + 1).replace(/\.mdx$/u, ''), { ...frontMatter, body }]];
    }),
  );
