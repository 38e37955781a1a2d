import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const chartSheet = /<style data-charts(?:="[^"]*")?>([\s\S]*?)<\/style>/u;
const fills = /<svg class="patterns"[\s\S]*?<\/svg>/u;

/** Returns the classes a sheet has rules for. */
const classesOf = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = '']) => name));

/** Returns a page without the rules and fills of charts where no class of it needs them. */
export const withoutSpareSheet = (html: string): string => {
  const bare = html.replace(chartSheet, '').replace(fills, '');
  const needed = classesOf(chartSheet.exec(html)?.[1] ?? '');
  const isNeeded = [...bare.matchAll(/\sclass="([^"]*)"/gu)].some(([, names = '']) =>
    names.split(/\s+/u).some((name) => needed.has(name)),
  );
  return isNeeded ? html.replace(/<style data-charts(?:="[^"]*")?>/u, '<style>') : bare;
};

/** Leaves the sheet of charts out of pages that need none: whether an article has a chart shows only when it is rendered. */
export const spareSheets = (): AstroIntegration => ({
  name: 'spare-sheets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = join(root, name);
        const html = await readFile(file, 'utf8');
        if (chartSheet.test(html)) await writeFile(file, withoutSpareSheet(html));
      }
    },
  },
});
