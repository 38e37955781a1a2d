import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cardPath, doorwayCardPath } from '#cards/card-path.ts';
import { cardSize } from '#cards/card-size.ts';
import { dist, htmlOf, localeOf, pagesByKind, sitemapPaths } from './site.ts';

const heaviest = 60_000;
const signature = '89504e470d0a1a0a';

const unescaped = (text: string): string =>
  text
    .replace(/&(?:quot|#34);/gu, '"')
    .replace(/&(?:#39|apos);/gu, '’')
    .replace(/&amp;/gu, '&');

/** Returns the content of a tag in the head; undefined where there is none. */
const metaOf = (html: string, name: string): string | undefined => {
  const [, content] = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'u').exec(html) ?? [];
  return content === undefined ? undefined : unescaped(content);
};

/** Returns the path of a page below its language; undefined for the page in both. */
const below = (path: string): string | undefined => /^\/(?:ar|en)\/(.*)$/u.exec(path)?.[1];

for (const [kind, paths] of pagesByKind) {
  const shared = paths.filter((path) => sitemapPaths.includes(path));
  if (shared.length === 0) continue;

  test(`${kind} names a share card that exists, in size and weight`, () => {
    for (const path of shared) {
      const html = htmlOf(path);
      const address = metaOf(html, 'og:image') ?? '';
      expect(address, path).toMatch(/^https?:\/\/[^/]+\/cards\//u);
      const own = below(path);
      const { pathname } = new URL(address);
      expect(pathname).toBe(own === undefined ? doorwayCardPath : cardPath(localeOf(path), own));
      expect(existsSync(`${dist}${pathname}`), pathname).toBe(true);
      const png = readFileSync(`${dist}${pathname}`);
      expect(png.subarray(0, 8).toString('hex'), pathname).toBe(signature);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], pathname).toEqual([cardSize.width, cardSize.height]);
      expect(png.length, pathname).toBeLessThan(heaviest);
      expect(png.length, pathname).toBeGreaterThan(5_000);
      expect(metaOf(html, 'og:image:type')).toBe('image/png');
      expect(metaOf(html, 'og:image:width')).toBe(String(cardSize.width));
      expect(metaOf(html, 'og:image:height')).toBe(String(cardSize.height));
      expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
    }
  });

  test(`${kind} says what its share card shows, in its language`, () => {
    for (const path of shared) {
      const html = htmlOf(path);
      const alt = metaOf(html, 'og:image:alt') ?? '';
      expect(alt.length, path).toBeGreaterThan(3);
      expect(alt, path).toMatch(localeOf(path) === 'ar' ? /\p{Script=Arabic}{3}/u : /\p{Script=Latin}{3}/u);
      expect(metaOf(html, 'og:title')?.length, path).toBeGreaterThan(0);
      expect(metaOf(html, 'og:description')?.length, path).toBeGreaterThan(0);
      if (below(path) === undefined) continue;
      expect([metaOf(html, 'og:locale'), metaOf(html, 'og:locale:alternate')], path).toEqual(
        localeOf(path) === 'ar' ? ['ar_AR', 'en_GB'] : ['en_GB', 'ar_AR'],
      );
    }
  });
}

test('an Arabic card is a picture with ink on its right', async ({ page }) => {
  await page.goto('/ar/');
  const share = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (context === null) return undefined;
      context.drawImage(image, 0, 0);
      const dark = (x: number, width: number): number => {
        const { data } = context.getImageData(x, 30, width, 480);
        let count = 0;
        for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 90) count += 1;
        return count;
      };
      return { left: dark(0, 300), right: dark(900, 300) };
    },
    cardPath('ar', 'thefts/bybit-2025/'),
  );
  expect(share?.right).toBeGreaterThan(5_000);
  expect(share?.left).toBeLessThan(share?.right ?? 0);
});
