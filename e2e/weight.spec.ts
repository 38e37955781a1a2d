import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { htmlOf, samplePaths } from './site.ts';

/** What fits into the first round trip of a new connection: ten segments of 1,460 bytes. */
const firstTrip = 14_600;
const wholePage = 110_000;

/** Pages that list all records or all charts, and what they may weigh. */
const isList = (path: string): boolean =>
  /^\/\w+\/(?:claims|sources|method|numbers|timeline|glossary|search)\/$/u.test(path);
const list = 24_000;

/** Texts to read, with a chart or drawings: their beginning is in the first trip, the end of a long one may come in the second. */
const isText = (path: string): boolean =>
  /^\/\w+\/(?:articles\/[\w-]+|teach\/[\w-]+|how-it-works|protect|questions)\/$/u.test(path);
const text = 20_000;

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// The sample holds the heaviest page of each kind.
for (const path of samplePaths) {
  const limit = isList(path) ? list : isText(path) ? text : firstTrip;
  test(`${path} weighs under ${limit} bytes with its rules`, () => {
    expect(brotli(htmlOf(path))).toBeLessThan(limit);
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
