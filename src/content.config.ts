import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { summary } from '#data/summary.ts';

/** Prose, one MDX file a language: summaries of articles (`ar/<article>`) and texts of pages (`ar/<page>`). */
export const collections = {
  summaries: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/summaries' }), schema: summary }),
  pages: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/pages' }), schema: summary }),
};
