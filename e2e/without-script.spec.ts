import { expect, test } from '@playwright/test';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { localeList } from '#locales.ts';
import { data, samplePaths } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const path of samplePaths) {
  test(`${path} reads without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
    for (const marks of await page.locator('[data-marks]').all()) await expect(marks).toBeVisible();
  });
}

for (const locale of localeList) {
  for (const name of chartNames) {
    test(`${name} in ${locale} is whole without script`, async ({ page }) => {
      await page.goto(`/${locale}/numbers/`);
      const spec = chartSpec(name, data, locale);
      const figure = page.locator(`figure#${name}`);
      await expect(figure.locator('h2, h3')).toHaveText(spec.title);
      await figure.locator('summary').first().click();
      await expect(figure.locator('tbody tr')).toHaveCount(spec.table.rows.length);
      await expect(figure.locator('table')).toBeVisible();
    });
  }
}
