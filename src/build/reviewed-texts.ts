import { readFrontMatter } from '#data/front-matter.ts';
import { localeList } from '#locales.ts';
import { latestDay } from '#domain/record-dates.ts';
import { readProse } from './read-content.ts';

/** Where the texts of a folder of content are read on the site, below the language. */
const folders = { summaries: 'articles/', pages: '', lessons: 'teach/' } as const;

/** Returns the day each text was last reviewed, the later of its two halves, by the path of its page: `articles/<id>/`. */
export const reviewedTexts = (directory: string): Record<string, string> => {
  const days = new Map<string, string[]>();
  for (const [folder, above] of Object.entries(folders)) {
    for (const [file, text] of Object.entries(readProse(`${directory}/${folder}`))) {
      const { frontMatter } = readFrontMatter(`content/${folder}/${file}`, text);
      const locale = localeList.find((one) => file.startsWith(`${one}/`));
      if (frontMatter === undefined || locale === undefined) continue;
      const path = `${above}${file.slice(locale.length + 1).replace(/\.mdx$/u, '')}/`;
      days.set(path, [...(days.get(path) ?? []), frontMatter.reviewedOn]);
    }
  }
  return Object.fromEntries(
    [...days].flatMap(([path, on]) => {
      const day = latestDay(on);
      return day === undefined ? [] : [[path, day]];
    }),
  );
};
