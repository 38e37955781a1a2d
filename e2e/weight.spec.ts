import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { htmlOf, samplePaths, sitemapPaths } from './site.ts';

/** What fits into the first round trip of a new connection: ten segments of 1,460 bytes. */
const firstTrip = 14_600;
const wholePage = 110_000;

/** True for pages that are read; lists of all records, and the page of all charts, are longer. */
const isRead = (path: string): boolean => /^\/(?:\w+\/(?:(?:articles|thefts)\/[^/]+\/)?)?$/u.test(path);

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const path of sitemapPaths.filter(isRead)) {
  test(`${path} arrives in the first round trip`, () => {
    expect(brotli(htmlOf(path))).toBeLessThan(firstTrip);
  });
}

for (const path of samplePaths) {
  test(`${path} weighs under ${wholePage} bytes without the chart library`, async ({ page }) => {
    const responses: Response[] = [];
    page.on('response', (response) => {
      // The chart library comes only where a chart is near, and after everything else.
      if (!/\.client\./u.test(response.url())) responses.push(response);
    });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const sizes = await Promise.all(
      responses.map(async (response) => {
        const body = await response.body();
        return /font|woff2/u.test(response.headers()['content-type'] ?? '') ? body.length : brotli(body.toString());
      }),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(wholePage);
  });
}
