import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { budgetOf, firstTrip } from '#build/budgets.ts';
import { dist, htmlOf, samplePaths, sitemapPaths } from './site.ts';

const compressed = (text: string | Buffer): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const parts = {
  style: /<style[\s\S]*?<\/style>/gu,
  'structured data': /<script type="application\/ld\+json">[\s\S]*?<\/script>/gu,
  'meta and links': /<(?:meta|link)\b[^>]*>/gu,
  drawings: /<svg[\s\S]*?<\/svg>/gu,
  tables: /<table[\s\S]*?<\/table>/gu,
} as const;

/** Returns what each part of a page adds to its weight, so that what has grown has a name. */
const partsOf = (html: string): string => {
  const whole = compressed(html).length;
  const shares = Object.entries(parts).map(
    ([name, pattern]) => [name, whole - compressed(html.replace(pattern, '')).length] as const,
  );
  const rest = whole - shares.reduce((sum, [, share]) => sum + share, 0);
  return [...shares, ['words and markup', rest] as const].map(([name, share]) => `${name} ${share}`).join(', ');
};

interface Fetched {
  readonly name: string;
  readonly bytes: number;
}

/** Returns what the page now open had fetched beside itself; what came from the cache weighs nothing. */
const fetchedBy = async (page: Page): Promise<Fetched[]> => {
  await page.evaluate(() => document.fonts.ready);
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize > 0)
      .map(({ name }) => new URL(name).pathname),
  );
  return names.map((name) => {
    const bytes = readFileSync(`${dist}${name}`);
    return { name, bytes: name.endsWith('.woff2') ? bytes.length : compressed(bytes).length };
  });
};

const total = (fetched: readonly Fetched[]): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);

test.use({ viewport: { width: 360, height: 640 } });

const articlePaths = sitemapPaths.filter((path) => /\/articles\/[\w-]+\/$/u.test(path));

// The sample holds the heaviest page of each kind.
for (const path of new Set([...samplePaths, ...articlePaths])) {
  test(`${path} keeps its budget`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const html = compressed(htmlOf(path)).length;
    const fetched = await fetchedBy(page);
    expect(fetched.length).toBeGreaterThan(1);
    const ending = (pattern: RegExp): readonly Fetched[] => fetched.filter(({ name }) => pattern.test(name));
    const cost = {
      html,
      firstVisit: html + total(fetched),
      fonts: total(ending(/\.woff2$/u)),
      scripts: total(ending(/\.js$/u)),
      requests: fetched.length + 1,
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
    const budget = budgetOf(path);
    const over = Object.entries(budget)
      .filter(([name, limit]) => (Reflect.get(cost, name) ?? NaN) > limit)
      .map(([name, limit]) => `${name}: ${String(Reflect.get(cost, name))} of ${limit}`);
    const files = fetched.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
    expect(over, `page: ${partsOf(htmlOf(path))}; files: ${files}`).toEqual([]);
  });
}

for (const path of articlePaths) {
  test(`${path} costs the reader of another article its page, and the door of its charts`, async ({ page }) => {
    const other = articlePaths.find((one) => one !== path && one.slice(0, 3) === path.slice(0, 3));
    await page.goto(other ?? '');
    await fetchedBy(page);
    await page.goto(path);
    const fetched = await fetchedBy(page);
    expect(compressed(htmlOf(path)).length).toBeLessThanOrEqual(budgetOf(path).html);
    expect(total(fetched), JSON.stringify(fetched)).toBeLessThan(1000);
  });
}

for (const path of ['/ar/', '/en/', '/ar/numbers/', '/en/numbers/']) {
  test(`${path} has its first chart in the first ${firstTrip} bytes, with all rules and no request before it`, () => {
    const html = htmlOf(path);
    const start = brotliDecompressSync(compressed(html).subarray(0, firstTrip), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString();
    expect(start).toContain('</style></head>');
    expect(start.length).toBeGreaterThan(html.indexOf('</svg>', html.indexOf('data-plot')));
    expect(html).not.toMatch(/<link rel="(?:stylesheet|preload)"/u);
    expect(html.slice(0, html.indexOf('</head>'))).not.toMatch(
      /<script(?![^>]*type="(?:module|application\/ld\+json)")/u,
    );
  });
}
