import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { reachForChart } from './reach-for-chart.ts';
import { samplePaths } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const shown = (violations: Violations): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

for (const path of samplePaths) {
  test(`${path} has no accessibility violation, light or dark`, async ({ page }) => {
    await page.goto(path);
    for (const chart of await page.locator('chart-figure').all()) await reachForChart(chart);
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    const light = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(shown(light.violations)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The dark theme changes colours and nothing else.
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(shown(dark.violations)).toEqual([]);
  });
}
