import { expect, test } from '@playwright/test';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { reachForChart } from './reach-for-chart.ts';

for (const locale of localeList) {
  const t = translate(locale);
  const [forward, back] = locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test(`in ${locale} the first tab stop skips to the text`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t('site.skip') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test(`in ${locale} arrows on a chart follow the reading direction`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/`);
    const figure = page.locator('figure#thefts-by-year');
    await reachForChart(figure.locator('chart-figure'));
    const readout = figure.locator('[data-readout] b');
    await figure.locator('canvas').focus();
    await page.keyboard.press(forward);
    await expect(readout).toContainText('2017');
    await page.keyboard.press(forward);
    await expect(readout).toContainText('2018');
    await page.keyboard.press(back);
    await expect(readout).toContainText('2017');
    await page.keyboard.press('End');
    await expect(readout).toContainText('2026');
    await page.keyboard.press('Home');
    await expect(readout).toContainText('2017');
    await page.keyboard.press('Escape');
    await expect(readout).toHaveCount(0);
  });

  test(`in ${locale} a chart is one tab stop, and its table opens by key`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/`);
    const figure = page.locator('figure#thefts-by-year');
    await reachForChart(figure.locator('chart-figure'));
    await figure.locator('canvas').focus();
    await page.keyboard.press('Tab');
    await expect(figure.locator('summary').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(figure.locator('table')).toBeVisible();
  });
}
