import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { summary } from '#data/summary.ts';

/** Summaries of articles, one MDX file a language: `ar/<article>` and `en/<article>`. */
export const collections = {
  summaries: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/summaries' }), schema: summary }),
};
