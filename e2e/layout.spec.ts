import { expect, test } from '@playwright/test';
import { reachForChart } from './reach-for-chart.ts';
import { samplePaths } from './site.ts';

// WCAG 1.4.12: text must survive this spacing.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const path of samplePaths) {
  test(`${path} never scrolls sideways`, async ({ page, browser }) => {
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto(path);
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    for (const width of [320, 360, 480, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(), `${width} px`).toBe(0);
    }
    // The policy of the page refuses added styles, so the spacing is tried in a context that bypasses it.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const spaced = await context.newPage();
    await spaced.goto(page.url());
    await spaced.addStyleTag({ content: spacing });
    expect(
      await spaced.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      'text spacing',
    ).toBe(0);
    await context.close();
  });
}

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
