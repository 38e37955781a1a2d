import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chartSpec } from '#charts/charts.ts';
import { formatUsd } from '#i18n/format.ts';
import { lessonFile, lessonFormats } from '#i18n/lesson-files.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, locales, type Locale } from '#locales.ts';
import { nodeOf } from './graph.ts';
import { data, dist, htmlOf, sharedPaths } from './site.ts';

const lessons = sharedPaths.flatMap((path) => /^teach\/([\w-]+)\/$/u.exec(path)?.[1] ?? []);
const drawn = 'guess-before-you-see';
const pathOf = (locale: Locale, lesson: string): string => pagePath(locale, `teach/${lesson}/`);
const bytesOf = (lesson: string, locale: Locale, format: (typeof lessonFormats)[number]): Uint8Array =>
  new Uint8Array(readFileSync(`${dist}${lessonFile(lesson, locale, format)}`));

/** Returns the part of a file in a ZIP as text. */
const textIn = (files: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`${name} is not in ${Object.keys(files).join(', ')}`);
  return strFromU8(bytes);
};

const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([0-9A-F]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/&(?:#39|apos);/gu, '’')
    .trim();

/** Returns the headings of the main part of a page. */
const headingsOf = (html: string): string[] => {
  const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
  return [...main.matchAll(/<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/gu)].map(([, words = '']) => decoded(words));
};

test('there are lessons', () => {
  expect(lessons.length).toBeGreaterThan(0);
  expect(lessons).toContain(drawn);
});

for (const locale of localeList) {
  const t = translate(locale);

  test(`in ${locale}, the list leads to every lesson and its files`, async ({ page }) => {
    await page.goto(pagePath(locale, 'teach/'));
    for (const lesson of lessons) {
      await expect(page.locator(`main a[href="${pathOf(locale, lesson)}"]`)).toBeVisible();
      for (const format of lessonFormats) {
        const file = lessonFile(lesson, locale, format);
        await expect(page.locator(`main a[href="${file}"]`)).toHaveCount(existsSync(`${dist}${file}`) ? 1 : 0);
      }
    }
    await expect(page.getByText('CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)')).toBeVisible();
  });

  for (const lesson of lessons) {
    test(`in ${locale}, ${lesson} says to machines what it is`, () => {
      const html = htmlOf(pathOf(locale, lesson));
      const thing = nodeOf(pathOf(locale, lesson), 'LearningResource');
      expect(thing).toMatchObject({
        inLanguage: locale,
        timeRequired: 'PT45M',
        typicalAgeRange: '14-',
        isAccessibleForFree: true,
      });
      expect(thing['name']).toBe(headingsOf(html)[0]);
    });

    test(`in ${locale}, the text of ${lesson} has the headings of its page`, () => {
      const headings = headingsOf(htmlOf(pathOf(locale, lesson)));
      const markdown = strFromU8(bytesOf(lesson, locale, 'md'));
      const own = [...markdown.matchAll(/^#{1,3} (.*)$/gmu)].map(([, words = '']) => words.replaceAll('\\', ''));
      expect(own).toEqual(headings);
      expect(markdown).not.toMatch(/<\/?[a-z]|\]\(\//u);
    });

    test(`in ${locale}, the document of ${lesson} opens and runs in its direction`, () => {
      const files = unzipSync(bytesOf(lesson, locale, 'odt'));
      expect(Object.keys(files)[0]).toBe('mimetype');
      expect(textIn(files, 'mimetype')).toBe('application/vnd.oasis.opendocument.text');
      const mode = locales[locale].dir === 'rtl' ? 'rl-tb' : 'lr-tb';
      const styles = textIn(files, 'styles.xml');
      expect(styles).toMatch(new RegExp(`<style:page-layout-properties[^>]*style:writing-mode="${mode}"`, 'u'));
      expect(styles).toMatch(
        new RegExp(`<style:default-style style:family="paragraph"><style:paragraph-properties[^>]*"${mode}"`, 'u'),
      );
      if (locale === 'ar') expect(styles).toContain('style:language-complex="ar"');
      expect(textIn(files, 'content.xml')).toContain('text:outline-level="1"');
      expect(textIn(files, 'meta.xml')).toMatch(/<meta:creation-date>\d{4}-\d\d-\d\dT00:00:00Z</u);
    });

    test(`in ${locale}, the offline copy of ${lesson} needs nothing else`, async ({ page }) => {
      const files = unzipSync(bytesOf(lesson, locale, 'zip'));
      const name = `${lesson}.${locale}`;
      const hasPdf = existsSync(`${dist}${lessonFile(lesson, locale, 'pdf')}`);
      const formats = ['html', 'md', 'odt', ...(hasPdf ? ['pdf'] : [])];
      expect(Object.keys(files)).toEqual(formats.map((format) => `${name}.${format}`));
      const html = textIn(files, `${name}.html`);
      expect(html).not.toMatch(/<(?:script|link|img|svg)\b|\ssrc=|href="(?!https?:|mailto:)/u);
      await page.setContent(html);
      await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
      const answer = page.locator('details').first();
      await expect(answer.locator('p').first()).toBeHidden();
      await answer.locator('summary').click();
      await expect(answer.locator('p').first()).toBeVisible();
    });

    test(`in ${locale}, the quiz of ${lesson} is answered by keyboard, counted, and started again`, async ({
      page,
    }) => {
      await page.goto(pathOf(locale, lesson));
      const questions = page.locator('quiz-question');
      const all = await questions.count();
      const score = page.locator('lesson-quiz output');
      const scoreOf = (right: number, answered: number): string =>
        t('teach.score')
          .replace('{right}', String(right))
          .replace('{answered}', String(answered))
          .replace('{all}', String(all));
      await expect(score).toHaveText(scoreOf(0, 0));
      await expect(score).toHaveAttribute('role', 'status');
      for (const [index, question] of (await questions.all()).entries()) {
        const options = question.getByRole('radio');
        const right = await options.evaluateAll((inputs) =>
          inputs.findIndex((input) => input.hasAttribute('data-right')),
        );
        // The first question is answered wrongly.
        const choice = index === 0 ? (right === 0 ? 1 : 0) : right;
        await options.first().focus();
        if (choice === 0) await page.keyboard.press('Space');
        for (let step = 0; step < choice; step += 1) await page.keyboard.press('ArrowDown');
        await expect(options.nth(choice)).toBeChecked();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(question.locator('.verdict-words')).toContainText(
          index === 0 ? t('teach.isWrong', { right: '' }).trim() : t('teach.isRight'),
        );
      }
      await expect(score).toContainText(scoreOf(all - 1, all));
      await page.locator('lesson-quiz > p button').click();
      await expect(score).toHaveText(scoreOf(0, 0));
      await expect(page.locator('lesson-quiz input:checked')).toHaveCount(0);
    });
  }

  test(`in ${locale}, bars are drawn by keyboard and by pointer, then stand beside the real ones`, async ({ page }) => {
    await page.goto(pathOf(locale, drawn));
    const sliders = page.getByRole('slider');
    const spec = chartSpec('thefts-by-year', data, locale, { totals: 'off' });
    if (spec.kind !== 'columns') throw new Error('thefts by year are columns');
    await expect(sliders).toHaveCount(spec.columns.length);
    const first = sliders.first();
    await first.focus();
    const isRightToLeft = locales[locale].dir === 'rtl';
    const press = async (key: string, millions: number): Promise<void> => {
      await page.keyboard.press(key);
      await expect(first).toHaveAttribute('aria-valuenow', String(millions));
    };
    await press('ArrowUp', 50);
    await press(isRightToLeft ? 'ArrowLeft' : 'ArrowRight', 100);
    await press(isRightToLeft ? 'ArrowRight' : 'ArrowLeft', 50);
    await press('PageUp', 300);
    await press('ArrowDown', 250);
    await press('PageDown', 0);
    await press('End', spec.max / 1e6);
    await press('Home', 0);
    await press('PageUp', 250);
    await expect(first).toHaveAttribute('aria-valuetext', formatUsd(250e6, locale));
    await expect(page.locator('draw-first output')).toContainText(formatUsd(250e6, locale));

    const [from, to] = [sliders.nth(1), sliders.nth(2)];
    await from.scrollIntoViewIfNeeded();
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (start === null || end === null) throw new Error('the axes are not shown');
    // The first year stands where reading starts.
    expect(end.x > start.x).toBe(!isRightToLeft);
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 4);
    await page.mouse.up();
    await expect(from).toHaveAttribute('aria-valuenow', String(spec.max / 2e6));
    await expect(to).toHaveAttribute('aria-valuenow', String((spec.max * 0.75) / 1e6));

    await page.getByRole('button', { name: t('teach.drawShow') }).click();
    const results = page.getByRole('group', { name: t('teach.drawResults') });
    await expect(results).toBeFocused();
    await expect(results.locator('li')).toHaveCount(spec.columns.length);
    for (const [index, { label, stack }] of spec.columns.entries()) {
      const usd = stack.reduce((sum, part) => sum + (part.certainty === 'suspected' ? 0 : part.usd), 0);
      const line = results.locator('li').nth(index);
      await expect(line).toContainText(label);
      await expect(line).toContainText(formatUsd(usd, locale, 1));
    }
    await page.getByRole('button', { name: t('teach.drawAgain') }).click();
    await expect(results).toBeHidden();
    await expect(first).toHaveAttribute('aria-valuenow', '0');
  });

  test(`in ${locale}, on paper the axes are empty and answers stand on pages of their own`, async ({ page }) => {
    await page.goto(pathOf(locale, drawn));
    await page.getByRole('slider').first().press('End');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.slot i').first()).toBeHidden();
    await expect(page.locator('draw-first table')).toBeHidden();
    await expect(page.locator('quiz-question .answer').first()).toBeHidden();
    const printed = page.locator('.printed');
    await expect(printed).toHaveCount(2);
    for (const one of await printed.all()) {
      await expect(one).toBeVisible();
      expect(await one.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    }
  });

  test.describe(`in ${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('a question is a list, its answer unfolds, and the axes are empty', async ({ page }) => {
      await page.goto(pathOf(locale, drawn));
      const question = page.locator('quiz-question').first();
      await expect(question.locator('ol > li').first()).toBeVisible();
      await expect(page.locator('quiz-question input')).toHaveCount(0);
      await expect(page.locator('lesson-quiz output')).toBeHidden();
      const words = question.locator('details > div');
      await expect(words).toBeHidden();
      await question.locator('summary').click();
      await expect(words).toContainText(t('teach.right'));
      await expect(page.getByRole('slider')).toHaveCount(0);
      await expect(page.locator('draw-first button').first()).toBeHidden();
      await expect(page.locator('draw-first .year').first()).toBeVisible();
      await page.locator('draw-first summary').click();
      await expect(page.locator('draw-first tbody tr').first()).toBeVisible();
    });
  });
}
