import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '#build/browser.mjs';
import { serveCompressed } from './compressed-site.ts';

/** Returns for how many milliseconds a page can't answer while it loads on a phone four times slower: tasks, beyond 50 each. */
const blockedFor = async (browser: Browser, address: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.6 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    Object.assign(window, { tasks: [] });
    new PerformanceObserver((list) => {
      Reflect.get(window, 'tasks').push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  const tasks: unknown = await page.evaluate(() => Reflect.get(window, 'tasks'));
  await context.close();
  return Array.isArray(tasks) ? tasks.reduce<number>((sum, task) => sum + Number(task) - 50, 0) : NaN;
};

/** Measures pages of two builds in turns, and prints the medians of each and their ratio. */
const benchBlocking = async (before: string, after: string, paths: readonly string[]): Promise<void> => {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const sites = [await serveCompressed(before), await serveCompressed(after)];
  for (const path of paths) {
    const times: number[][] = sites.map(() => []);
    for (let run = 0; run < 7; run += 1)
      for (const [index, { port }] of sites.entries())
        times[index]?.push(await blockedFor(browser, `http://127.0.0.1:${port}${path}`));
    const [old = NaN, now = NaN] = times.map((one) => one.toSorted((a, b) => a - b)[3]);
    console.log(`${path}: blocked for ${now.toFixed(0)} ms of ${old.toFixed(0)} before (${(now / old).toFixed(2)})`);
  }
  for (const site of sites) site.close();
  await browser.close();
};

const [before = 'dist', after = 'dist', ...paths] = process.argv.slice(2);
await benchBlocking(before, after, paths.length > 0 ? paths : ['/ar/numbers/', '/en/numbers/']);
