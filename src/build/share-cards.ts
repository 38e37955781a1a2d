import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { origin } from '#address.ts';
import { allCards } from '#cards/all-cards.ts';
import { cardPath, doorwayCardPath } from '#cards/card-path.ts';
import { doorwayCard } from '#cards/doorway-card.ts';
import { readFrontMatter } from '#data/front-matter.ts';
import { parseData } from '#data/parse-data.ts';
import type { Summary } from '#data/summary.ts';
import { localeList, type Locale } from '#locales.ts';
import { cardDrawing, doorwayDrawing } from './card-drawing.ts';
import { openCardStore } from './card-store.ts';
import { readFactTexts, readProse } from './read-content.ts';

/** Returns title and finding of the prose of a directory in a language, by name. */
const frontMatters = (directory: string, locale: Locale): Record<string, Summary> =>
  Object.fromEntries(
    Object.entries(readProse(directory)).flatMap(([path, text]) => {
      const { frontMatter } = readFrontMatter(`${directory}/${path}`, text);
      return frontMatter !== undefined && path.startsWith(`${locale}/`)
        ? [[path.slice(locale.length + 1).replace(/\.mdx$/u, ''), frontMatter]]
        : [];
    }),
  );

/** Draws the share cards of all pages into the built site. */
export const shareCards = (): AstroIntegration => ({
  name: 'share-cards',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const data = parseData(readFactTexts('content/data'));
      const trees = localeList.flatMap((locale) =>
        allCards({
          data,
          locale,
          origin,
          summaries: frontMatters('content/summaries', locale),
          pages: frontMatters('content/pages', locale),
          lessons: frontMatters('content/lessons', locale),
        }).map((card) => ({ path: cardPath(locale, card.path), tree: cardDrawing(card) })),
      );
      trees.push({ path: doorwayCardPath, tree: doorwayDrawing(doorwayCard(origin)) });
      const store = await openCardStore();
      const waiting = trees.values();
      // The renderer has its own threads: some pictures at a time keep them busy.
      const worker = async (): Promise<void> => {
        for (const { path, tree } of waiting) {
          const file = join(root, path);
          await mkdir(dirname(file), { recursive: true });
          await store.write(tree, file);
        }
      };
      await Promise.all(Array.from({ length: 4 }, worker));
      await store.prune();
      logger.info(`${trees.length} share cards, ${store.drawn()} of them new`);
    },
  },
});
