import type { z } from 'astro/zod';
import { plainText } from './text.ts';
import { summary } from './summary.ts';

/** Front matter of a lesson. Its file name is its address. */
export const lesson = summary.extend({
  question: plainText.describe('question the lesson answers, in one sentence'),
});

export type Lesson = z.infer<typeof lesson>;

/** Minutes a lesson takes: the time of its steps. */
export const lessonMinutes = 45;

/** Age from which pupils can follow a lesson. */
export const lessonAge = 14;

/** Where lessons are written. */
export const lessonFolder = 'content/lessons/';
