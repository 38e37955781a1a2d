import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { origin } from '#address.ts';
import { localeList } from '#locales.ts';
import { reachForChart } from './reach-for-chart.ts';
import { allPaths, dist, htmlOf, samplePaths } from './site.ts';

/** Returns everything a page keeps in the browser, as words; none when it keeps to its promise. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `IndexedDB ${name ?? ''}`),
      ...(await caches.keys()).map((key) => `cache ${key}`),
      ...workers.map(({ scope }) => `service worker ${scope}`),
      ...document.cookie.split(';').filter((cookie) => cookie !== ''),
    ];
  });

/** Does what readers do: scrolls through the page, opens what is folded, chooses in each filter, answers, copies the link. */
const use = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const chart of await page.locator('chart-figure:visible').all()) await reachForChart(chart);
  for (const choice of await page.locator('main form select:visible').all()) {
    await choice.selectOption({ index: await choice.evaluate((field: HTMLSelectElement) => field.options.length - 1) });
  }
  const answer = page.locator('main input[type=radio]:visible').first();
  if ((await answer.count()) > 0) await answer.check();
  const copy = page.locator('share-page button').first();
  if ((await copy.count()) > 0) await copy.click();
};

for (const path of [...samplePaths, '/embed/ar/every-theft/', '/embed/en/thefts-by-year/2026.11/']) {
  test(`${path} keeps nothing in the browser and calls no other host, and logs nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    context.on('request', (request) => {
      const isOwn = request.url().startsWith(`${String(baseURL)}/`) || /^(?:data|blob):/u.test(request.url());
      if (!isOwn || request.resourceType() === 'ping') foreign.push(`${request.resourceType()} ${request.url()}`);
    });
    page.on('websocket', (socket) => foreign.push(socket.url()));
    await page.addInitScript(() => {
      navigator.sendBeacon = (address) => {
        throw new Error(`beacon to ${String(address)}`);
      };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', ({ message }) => logged.push(message));
    await page.goto(path);
    await use(page);
    expect(await keptBy(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    expect(logged).toEqual([]);
  });
}

for (const locale of localeList) {
  test(`a link of /${locale}/ to another site doesn’t tell it where the reader comes from`, async ({
    page,
    context,
  }) => {
    const headers: Readonly<Record<string, string>>[] = [];
    await context.route(/^https:\/\/creativecommons\.org\//u, async (route) => {
      headers.push(await route.request().allHeaders());
      await route.fulfill({ body: 'A licence' });
    });
    await page.goto(`/${locale}/`);
    await page.locator('footer a[rel~=license]').click();
    await page.waitForURL(/creativecommons/u);
    expect(headers).toHaveLength(1);
    expect(headers[0]).not.toHaveProperty('referer');
  });
}

test('no page has the browser prepare a visit elsewhere', () => {
  for (const path of allPaths) {
    const hints = htmlOf(path).match(/<link[^>]*rel="?(?:dns-prefetch|preconnect|prefetch|prerender)[^>]*>/gu) ?? [];
    expect(hints, path).toEqual([]);
  }
});

/** Addresses that stand in scripts without being called: names of the SVG and HTML languages, the licence saved files name. */
const names = /^(?:http:\/\/www\.w3\.org\/|https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/)/u;

test('no script of the site names an address it could call elsewhere', () => {
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const addresses =
      readFileSync(join(dist, '_astro', name), 'utf8').match(/(?:https?|wss?):\/\/[\w.-]+[\w./-]*/gu) ?? [];
    const others = addresses.filter((address) => !names.test(address) && !address.startsWith(origin));
    expect(others, name).toEqual([]);
  }
});
