import { expect, test } from '@playwright/test';
import { reachForChart } from './reach-for-chart.ts';
import { samplePaths } from './site.ts';

// WCAG 1.4.12: text must survive this spacing.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test.describe('at every width', () => {
  // The policy of the page refuses added styles, so the spacing is tried where it is bypassed.
  test.use({ bypassCSP: true });

  for (const path of samplePaths) {
    test(`${path} never scrolls sideways`, async ({ page }) => {
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await page.goto(path);
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = true));
      });
      for (const width of [1440, 1280, 1024, 768, 480, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(), `${width} px`).toBe(0);
      }
      await page.addStyleTag({ content: spacing });
      expect(await overflow(), 'text spacing at 320 px').toBe(0);
    });
  }
});

for (const path of ['/ar/numbers/', '/en/numbers/']) {
  test(`${path} prints the drawing, not the canvas, and opens its tables`, async ({ page }) => {
    await page.goto(path);
    const figure = page.locator('figure#thefts-by-year');
    await reachForChart(figure.locator('chart-figure'));
    await page.emulateMedia({ media: 'print' });
    await expect(figure.locator('canvas')).toBeHidden();
    await expect(figure.locator('[data-marks]').first()).toBeVisible();
    await expect(figure.locator('table')).toBeVisible();
  });
}
