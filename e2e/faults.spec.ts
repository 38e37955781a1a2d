import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { dist, htmlOf, pagesByKind } from './site.ts';

// What a bad line, a filter or an old browser does to a page must not take a figure or a heading away.

const scripts = /\.js(?:$|\?)/u;
const thrown = 'thrown by a broken script';

const half = (route: Route): Promise<void> => {
  const text = readFileSync(`${dist}${new URL(route.request().url()).pathname}`, 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
};

const faults: readonly { readonly name: string; readonly cause: (page: Page) => Promise<unknown> }[] = [
  { name: 'scripts that are missing', cause: (page) => page.route(scripts, (route) => route.fulfill({ status: 404 })) },
  {
    name: 'scripts that throw',
    cause: (page) =>
      page.route(scripts, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `throw new Error('${thrown}');` }),
      ),
  },
  // Never answered: the page must not wait for them.
  { name: 'scripts that hang', cause: (page) => page.route(scripts, () => undefined) },
  { name: 'scripts cut in the middle', cause: (page) => page.route(scripts, half) },
  {
    name: 'sheets, fonts, pictures and data blocked',
    cause: (page) => page.route(/\.(?:css|woff2|svg|png|json|csv)(?:$|\?)/u, (route) => route.abort()),
  },
  {
    name: 'storage blocked, a clock long ago',
    cause: async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
      });
      await page.clock.setFixedTime(new Date('1999-12-31T23:59:59Z'));
    },
  },
  { name: 'a clock far ahead', cause: (page) => page.clock.setFixedTime(new Date('2099-01-01T00:00:00Z')) },
];

/** Returns the headings and figures a reader sees, in order. */
const seen = (page: Page): Promise<string[]> =>
  page
    .locator(':is(h1, h2, h3, data, .figure)')
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map((element) => element.textContent.trim()),
    );

// One page of each kind, in the language whose turn it is: a fault knows no language.
const kinds = [...pagesByKind.keys()].filter((kind) => !kind.startsWith('/en/'));
const paths = kinds.flatMap((kind, index) => {
  const turn = index % 2 === 0 ? kind : kind.replace(/^\/ar\//u, '/en/');
  return pagesByKind.get(turn)?.slice(0, 1) ?? [];
});

for (const path of paths) {
  test(`${path} keeps its figures and headings under every fault`, async ({ browser }, { project }) => {
    test.setTimeout(90_000);
    const { baseURL = '' } = project.use;
    const without = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const bare = await without.newPage();
    await bare.goto(path);
    const expected = await seen(bare);
    await without.close();
    expect(expected.length).toBeGreaterThan(0);

    for (const { name, cause } of faults) {
      const context = await browser.newContext({ baseURL });
      const page = await context.newPage();
      const uncaught: string[] = [];
      // What the broken script itself throws is the fault, not what follows from it.
      page.on('pageerror', ({ message, name: kind }) => {
        if (!message.includes(thrown) && kind !== 'SyntaxError') uncaught.push(message);
      });
      await cause(page);
      // A script that hangs holds up the events of loading, not the page.
      await page.goto(path, { waitUntil: 'commit' });
      await expect.poll(() => seen(page), name).toEqual(expect.arrayContaining(expected));
      expect(uncaught, name).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  });

  test(`${path} cut at 60 % of its text shows what came`, async ({ page }) => {
    const html = htmlOf(path);
    const start = html.indexOf('<body');
    const came = html.slice(0, start + (html.length - start) * 0.6);
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body: came }));
    const uncaught: Error[] = [];
    page.on('pageerror', (error) => uncaught.push(error));
    await page.goto(path);
    const whole = [...came.matchAll(/<h[123][^>]*>.*?<\/h[123]>/gsu)];
    expect(await page.locator('h1, h2, h3').count()).toBeGreaterThanOrEqual(whole.length);
    await expect(page.locator('h1').first()).toBeVisible();
    expect(uncaught).toEqual([]);
  });
}
