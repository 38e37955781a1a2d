import { appendFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '#build/check-content.ts';
import { recordLookedAt } from '#build/looked-at.ts';
import { makeRelease } from '#build/make-release.ts';
import { localeList } from '#locales.ts';
import { copyId, copyRecords, copyText, grownFiles } from './copied-records.ts';

/** Articles grow more slowly than records: 300 of them beside 2,800 thefts. */
const articlesPerSize = 0.75;

/** Writes the prose of the copies of a summary beside it. */
const copySummaries = (directory: string, articles: readonly string[], copy: number): void => {
  for (const locale of localeList) {
    const folder = join(directory, 'summaries', locale);
    for (const article of articles) {
      const text = readFileSync(join(folder, `${article}.mdx`), 'utf8');
      writeFileSync(join(folder, `${copyId(article, copy)}.mdx`), copyText(text, copy));
    }
  }
};

/**
 * Copies a content directory to another with every record that can grow so many times, the same every time. The copies differ
 * in ids, days and amounts, name each other as the originals do, and pass the gate. Size 1 is the content itself.
 */
export const growContent = (content: string, directory: string, size: number): void => {
  cpSync(content, directory, { recursive: true });
  if (size === 1) return;
  const data = checkContent(content);
  for (let copy = 1; copy < size; copy += 1) {
    const hasArticles = copy < Math.ceil(size * articlesPerSize);
    for (const name of grownFiles)
      if (hasArticles || (name !== 'articles' && name !== 'claims'))
        appendFileSync(
          join(directory, 'data', `${name}.yaml`),
          `\n${stringify(copyRecords(name, data, copy), { lineWidth: 0 })}`,
        );
    if (hasArticles)
      copySummaries(
        directory,
        data.articles.map(({ id }) => id),
        copy,
      );
  }
  for (const folder of [join(directory, 'releases'), join(directory, 'releases/charts')])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) rmSync(join(folder, file));
  makeRelease(directory);
  recordLookedAt(directory, []);
};
