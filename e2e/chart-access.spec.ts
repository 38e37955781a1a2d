import { expect, test, type Page } from '@playwright/test';
import { chartNames, type ChartName } from '#charts/names.ts';
import { localeList } from '#locales.ts';
import { reachForChart } from './reach-for-chart.ts';

const live = async (page: Page, name: ChartName) => {
  const figure = page.locator(`figure#${name}`);
  await reachForChart(figure.locator('chart-figure'));
  return figure;
};

for (const locale of localeList)
  for (const name of chartNames)
    test(`${name} in ${locale}: says nothing unasked, is told how it works, leaves the browser its keys`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/numbers/`);
      const figure = await live(page, name);
      await expect(figure.locator('[data-readout]')).toBeEmpty();
      const canvas = figure.locator('canvas');
      await expect(canvas).toHaveAccessibleDescription((await figure.locator('.hint').textContent()) ?? '?');
      await canvas.focus();
      await page.evaluate(() => {
        document.addEventListener('keydown', (event) => {
          const taken = document.documentElement.dataset['taken'] ?? '';
          document.documentElement.dataset['taken'] = `${taken}${event.defaultPrevented ? ` ${event.key}` : ''}`;
          // The page must stay for the next key.
          event.preventDefault();
        });
      });
      for (const key of ['Alt+ArrowLeft', 'Control+Home', 'Shift+End', 'Escape']) await page.keyboard.press(key);
      expect(await page.locator('html').getAttribute('data-taken')).toBe('');
      // A press without a pointer, as voice control sends it.
      await canvas.evaluate((element) => (element as HTMLElement).click());
      await expect(figure.locator('[data-readout] b')).toHaveCount(1);
      await page.keyboard.press('PageDown');
      await expect(figure.locator('[data-readout] b')).toHaveCount(1);
    });

for (const width of [320, 768, 1280])
  test(`words of charts are at least 12 pixels high at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const locale of localeList) {
      await page.goto(`/${locale}/numbers/`);
      const small = await page.locator('figure.chart svg text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const svg = text.closest('svg');
          if (svg === null || text.closest('defs') !== null || !text.checkVisibility()) return [];
          const scale =
            svg.viewBox.baseVal.width > 0 ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          return size < 11.95 ? [`${text.textContent}: ${size}`] : [];
        }),
      );
      expect(small).toEqual([]);
    }
  });

test('a column that is read out keeps the looks of its parts', async ({ page }) => {
  await page.goto('/en/numbers/');
  const figure = await live(page, 'thefts-by-year');
  const pixels = () =>
    figure.locator('canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const bar = canvas.parentElement?.querySelector('rect.industry')?.getBoundingClientRect();
      const { x, y } = canvas.getBoundingClientRect();
      if (bar === undefined) throw new Error('no bar of industry');
      const context = canvas.getContext('2d');
      const data = context?.getImageData(
        (bar.x - x + 4) * devicePixelRatio,
        (bar.y - y + 4) * devicePixelRatio,
        bar.width - 8,
        bar.height - 8,
      ).data;
      return [...(data ?? [])].join();
    });
  const before = await pixels();
  await figure.locator('canvas').focus();
  await page.keyboard.press('End');
  await expect(figure.locator('[data-readout]')).toContainText('2026');
  expect(await pixels()).toBe(before);
});

test('under a reader’s own style every drawing stays in sight', async ({ page }) => {
  await page.goto('/en/numbers/', { waitUntil: 'commit' });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { background: #000 !important; color: #ff0 !important }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const name of chartNames) {
    const figure = await live(page, name);
    await expect(figure.locator('canvas')).toHaveCSS('opacity', '0');
    for (const marks of await figure.locator('[data-marks]').all())
      await expect(marks).not.toHaveCSS('visibility', 'hidden');
  }
});
