import type { Locale } from '#locales.ts';

/** Kinds of files of a lesson. */
export const lessonFormats = ['pdf', 'odt', 'md', 'zip'] as const;
export type LessonFormat = (typeof lessonFormats)[number];

/** Returns the kinds a build makes: a PDF needs a browser. */
export const builtLessonFormats = (hasPdf: boolean): LessonFormat[] =>
  lessonFormats.filter((format) => hasPdf || format !== 'pdf');

/** Returns the path of a file of a lesson. */
export const lessonFile = (name: string, locale: Locale, format: LessonFormat): string =>
  `/teach/${name}.${locale}.${format}`;
