import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { origin } from '#address.ts';
import { lessonFile, type LessonFormat } from '#i18n/lesson-files.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, type Locale } from '#locales.ts';
import { lessonMarkdown } from './lesson-markdown.ts';
import { lessonOdt, zipDate } from './lesson-odt.ts';
import { lessonOffline } from './lesson-offline.ts';
import { lessonTree, type Answers } from './lesson-tree.ts';
import { readCurrentRelease } from './read-current-release.ts';

/** Returns the names of the lessons of a built site. */
const lessonsOf = (directory: string, locale: Locale): string[] => {
  const folder = join(directory, locale, 'teach');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
};

/** Titles of what stands on pages of its own on paper: handouts, the quiz, answers. */
const newPagesIn = (html: string): ReadonlySet<string> =>
  new Set(
    [
      ...html.matchAll(/<div class="(?:new-page|printed)[^"]*"[^>]*>(?:<section[^>]*>)?<h[23][^>]*>(.*?)<\/h[23]>/gsu),
    ].map(([, words = '']) => words.replace(/<[^>]*>/gu, '').trim()),
  );

/** Writes the files of a lesson beside each other: Markdown, a document to edit, and an archive of all with an offline copy. */
const writeLesson = async (directory: string, name: string, locale: Locale, asOf: string): Promise<void> => {
  const t = translate(locale);
  const address = `${origin}${pagePath(locale, `teach/${name}/`)}`;
  const html = readFileSync(join(directory, locale, 'teach', name, 'index.html'), 'utf8');
  const tree = (answers: Answers) =>
    lessonTree(html, { address, answers, year: t('teach.year'), guess: t('teach.drawGuess') });
  const fileOf = (format: LessonFormat): string => join(directory, lessonFile(name, locale, format));
  const markdown = strToU8(lessonMarkdown(tree('apart')));
  const odt = await lessonOdt(tree('apart'), {
    locale,
    creator: t('site.name'),
    asOf,
    newPages: newPagesIn(html),
  });
  const offline = strToU8(lessonOffline(tree('folded'), { locale, source: t('teach.offline', { address }) }));
  mkdirSync(join(directory, 'teach'), { recursive: true });
  writeFileSync(fileOf('md'), markdown);
  writeFileSync(fileOf('odt'), odt);
  const pdf = existsSync(fileOf('pdf'))
    ? { [`${name}.${locale}.pdf`]: new Uint8Array(readFileSync(fileOf('pdf'))) }
    : {};
  const files = {
    [`${name}.${locale}.html`]: offline,
    [`${name}.${locale}.md`]: markdown,
    [`${name}.${locale}.odt`]: odt,
    ...pdf,
  };
  writeFileSync(fileOf('zip'), zipSync(files, { mtime: zipDate(asOf), level: 9 }));
};

const [directory = 'dist'] = process.argv.slice(2);
const { asOf } = readCurrentRelease('content');
for (const locale of localeList) {
  for (const name of lessonsOf(directory, locale)) await writeLesson(directory, name, locale, asOf);
}
