import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lesson } from '#data/lesson.ts';
import { summary } from '#data/summary.ts';

/** Prose, one MDX file a language: summaries of articles (`ar/<article>`), texts of pages (`ar/<page>`), lessons (`ar/<lesson>`). */
export const collections = {
  summaries: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/summaries' }), schema: summary }),
  pages: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/pages' }), schema: summary }),
  lessons: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/lessons' }), schema: lesson }),
};
