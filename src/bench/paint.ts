import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '#build/browser.mjs';
import { barePrefix, serveCompressed } from './compressed-site.ts';
import { openLink, type Link } from './link.ts';

const links: readonly Link[] = [
  { name: '3G', rate: 700_000, roundTrip: 300 },
  { name: 'slow 4G', rate: 1_600_000, roundTrip: 150 },
];
const usualPaths = ['', 'articles/rok-eu-cyber-dialogue-2025/', 'numbers/', 'thefts/bybit-2025/'];

/** What one visit with nothing in the cache showed, in milliseconds. */
interface Visit {
  first: number;
  largest: number;
  shift: number;
  /** Charts in the window at the first paint, and when all was there. */
  charts: number;
  chartsAtLast: number;
}

declare global {
  interface Window {
    /** What `watch` notes. */
    seen: Visit;
  }
}

/** Notes what is painted; runs in the page. */
const watch = (): void => {
  const seen: Visit = { first: 0, largest: 0, shift: 0, charts: 0, chartsAtLast: 0 };
  window.seen = seen;
  const inSight = (): number =>
    [...document.querySelectorAll('figure.chart svg:not(.swatch)')].filter((svg) => {
      const { top, height } = svg.getBoundingClientRect();
      return height > 0 && top < innerHeight;
    }).length;
  addEventListener('load', () => (seen.chartsAtLast = inSight()));
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') Object.assign(seen, { first: startTime, charts: inSight() });
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens a page as a first visitor with a phone does. */
const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.6 });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  // A font that comes late would move what stands there: wait for all of them, and for what they would paint.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return seen;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Measures pages against the same words bare, in turns, and prints a line for each page and link. */
const benchPaint = async (paths: readonly string[], runs: number): Promise<void> => {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const site = await serveCompressed('dist');
  console.log(`Medians of ${runs} visits, in milliseconds; in brackets, the ratio to the same words without style.`);
  for (const link of links) {
    const line = await openLink(link, site.port);
    const origin = `http://127.0.0.1:${line.port}`;
    for (const path of paths) {
      const [bare, whole]: [Visit[], Visit[]] = [[], []];
      for (let run = 0; run <= runs; run += 1) {
        const [floor, page] = [
          await visit(browser, `${origin}${barePrefix}${path}`),
          await visit(browser, `${origin}${path}`),
        ];
        // The first turn warms the server and the browser.
        if (run === 0) continue;
        bare.push(floor);
        whole.push(page);
      }
      const column = (name: 'first' | 'largest'): string => {
        const [floors, pages] = [bare.map((one) => one[name]), whole.map((one) => one[name])];
        const [floor, page] = [median(floors), median(pages)];
        // On a busy machine the quickest visits say more than the middle ones.
        const quickest = (Math.min(...pages) / Math.min(...floors)).toFixed(2);
        return `${name} paint ${page.toFixed(0)} of ${floor.toFixed(0)} (${(page / floor).toFixed(2)}, quickest ${quickest})`;
      };
      const shift = Math.max(...whole.map((one) => one.shift));
      const late = whole.filter(({ charts, chartsAtLast }) => charts < chartsAtLast).length;
      const isShown = whole.some(({ chartsAtLast }) => chartsAtLast > 0);
      const chart = !isShown ? '' : late === 0 ? ', charts in the first paint' : `, charts later in ${late} visits`;
      console.log(`${link.name} ${path}: ${column('first')}, ${column('largest')}, shift ${shift.toFixed(3)}${chart}`);
    }
    line.close();
  }
  site.close();
  await browser.close();
};

const [runs = '5', ...paths] = process.argv.slice(2);
await benchPaint(
  paths.length > 0 ? paths : ['ar', 'en'].flatMap((locale) => usualPaths.map((path) => `/${locale}/${path}`)),
  Number(runs),
);
