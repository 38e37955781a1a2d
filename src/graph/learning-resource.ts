import type { LearningResource } from 'schema-dts';
import type { Data } from '#data/fact-files.ts';
import { lessonAge, lessonMinutes, type Lesson } from '#data/lesson.ts';
import { licence } from '#datasets/licence.ts';
import { currentRelease } from '#domain/current-release.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import type { Locale } from '#locales.ts';
import { pageAddress, refer } from './address.ts';
import type { Described } from './described.ts';
import { organizationId } from './site-nodes.ts';

/** Where a lesson stands. */
interface LessonPlace {
  readonly name: string;
  readonly locale: Locale;
  readonly data: Data;
}

/** Returns a lesson as schema.org describes it: https://schema.org/LearningResource */
export const learningResource = (
  { title, question, summary, reviewedOn }: Lesson,
  { name, locale, data }: LessonPlace,
): Described => {
  const words = (text: string): string => plainWords(richText(text, locale, data));
  const url = pageAddress(locale, `teach/${name}/`);
  const lesson: LearningResource = {
    '@type': 'LearningResource',
    '@id': `${url}#lesson`,
    url,
    name: words(title),
    description: words(summary),
    teaches: words(question),
    inLanguage: locale,
    learningResourceType: 'lesson plan',
    educationalLevel: 'secondary',
    typicalAgeRange: `${lessonAge}-`,
    timeRequired: `PT${lessonMinutes}M`,
    license: licence.address,
    isAccessibleForFree: true,
    dateModified: reviewedOn,
    version: currentRelease(data.releases).id,
    publisher: refer(organizationId),
  };
  return { page: { mainEntity: refer(`${url}#lesson`), lastReviewed: reviewedOn }, nodes: [lesson] };
};
