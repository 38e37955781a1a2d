import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { origin } from '#address.ts';
import { pagePath } from '#i18n/routes.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { localeList } from '#locales.ts';
import { data, dist, htmlOf, sharedPaths } from './site.ts';

test('the fact sheet has ten figures', () => {
  expect(data.asked.filter(({ onSheet }) => onSheet === true)).toHaveLength(10);
});

for (const locale of localeList) {
  test(`in ${locale}, the fact sheet is one tagged page of A4`, () => {
    const file = `${dist}/press/fact-sheet.${locale}.pdf`;
    // The tests have a browser, so the build had one.
    expect(existsSync(file)).toBe(true);
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).not.toContain('127.0.0.1');
    expect(pdf).toContain(`/URI (${origin}/`);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
    // In points; browsers round A4 in their own way.
    expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1);
    expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1.2);
    expect(htmlOf(pagePath(locale, 'press/'))).toContain(`/press/fact-sheet.${locale}.pdf`);
  });

  test(`in ${locale}, every figure asked for has a page with the wording that holds and what it rests on`, async ({
    page,
  }) => {
    for (const { id, use, thefts = [], estimates = [] } of data.asked) {
      expect(sharedPaths).toContain(`press/${id}/`);
      const html = htmlOf(pagePath(locale, `press/${id}/`));
      for (const path of [...thefts.map((one) => `thefts/${one}/`), ...estimates.map((one) => `estimates/${one}/`)])
        expect(html).toContain(pagePath(locale, path));
      expect(plainWords(richHalf(use, locale, data)).length).toBeGreaterThan(30);
    }
    const [first] = data.asked;
    if (first === undefined) throw new Error('nothing is asked');
    await page.goto(pagePath(locale, `press/${first.id}/`));
    await expect(page.locator('.wordings').first()).toContainText(plainWords(richHalf(first.use, locale, data)));
    await expect(page.locator('.wordings button')).toBeVisible();
  });
}
