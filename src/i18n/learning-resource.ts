import type { LearningResource, WithContext } from 'schema-dts';
import { sitePath } from '#address.ts';
import type { Data } from '#data/fact-files.ts';
import { lessonAge, lessonMinutes, type Lesson } from '#data/lesson.ts';
import { currentRelease } from '#domain/current-release.ts';
import type { Locale } from '#locales.ts';
import { plainWords, richText } from './rich-text.ts';
import { pagePath } from './routes.ts';
import { translate } from './translate.ts';

/** Where a lesson stands. */
interface LessonPlace {
  readonly name: string;
  readonly locale: Locale;
  readonly data: Data;
  readonly origin: string;
}

/** Returns a lesson as schema.org describes it: https://schema.org/LearningResource */
export const learningResource = (
  { title, question, summary, reviewedOn }: Lesson,
  { name, locale, data, origin }: LessonPlace,
): WithContext<LearningResource> => {
  const words = (text: string): string => plainWords(richText(text, locale, data));
  const url = `${origin}${pagePath(locale, `teach/${name}/`)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: words(title),
    description: words(summary),
    teaches: words(question),
    inLanguage: locale,
    learningResourceType: 'lesson plan',
    educationalLevel: 'secondary',
    typicalAgeRange: `${lessonAge}-`,
    timeRequired: `PT${lessonMinutes}M`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    dateModified: reviewedOn,
    version: currentRelease(data.releases).id,
    publisher: { '@type': 'Organization', name: translate(locale)('site.name'), url: `${origin}${sitePath('/')}` },
  };
};
