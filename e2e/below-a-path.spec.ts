import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// A project's pages of a code host lie below a path. One build there, crawled as files and looked at by a browser.
test.describe.configure({ mode: 'serial' });

const base = '/stolen-billions';
const host = 'https://readers.example';
const root = fileURLToPath(new URL('..', import.meta.url));
let directory = '';

test.beforeAll(() => {
  test.setTimeout(240_000);
  directory = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', directory], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: `${host}${base}`, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, `${stdout.slice(-2_000)}${stderr}`).toBe(0);
});

test.afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const filesOf = (ending: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

const textOf = (name: string): string => readFileSync(join(directory, name), 'utf8');

/** Returns the file an address of the site is served from; undefined for one outside the path. */
const fileAt = (address: string): string | undefined => {
  const { origin, pathname } = new URL(address, host);
  if (origin !== host || !pathname.startsWith(`${base}/`)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return join(directory, path.endsWith('/') ? `${path}index.html` : path);
};

// Made by the steps after Astro, which this build leaves out: printed and packed files.
const isMadeLater = (address: string): boolean =>
  /\.(?:pdf|odt|md|zip|zim)$/u.test(address) && /\/(?:offline|press|teach)\//u.test(address);

test('every address in a page lies below the path and leads to a file', () => {
  const pages = filesOf('.html');
  expect(pages.length).toBeGreaterThan(1_000);
  const wrong = new Set<string>();
  for (const page of pages) {
    for (const [, , address = ''] of textOf(page).matchAll(
      /\s(href|src|action|content|data-[a-z]+)="((?:\/|https:\/\/readers\.example)[^"]*)"/gu,
    )) {
      const file = fileAt(address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
      if (file === undefined || !(existsSync(file) || isMadeLater(file))) wrong.add(`${page} → ${address}`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});

test('pages, sitemap, robots, data and citation files name addresses below the path', () => {
  const named = [...filesOf('.html'), ...filesOf('.xml'), ...filesOf('.txt'), ...filesOf('.json'), ...filesOf('.bib')];
  expect(named.length).toBeGreaterThan(100);
  const wrong = named.flatMap((name) =>
    [...textOf(name).matchAll(/https:\/\/readers\.example(?!\/stolen-billions)\S{0,60}/gu)].map(
      ([address]) => `${name}: ${address}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('pages load whole, with scripts, fonts and data', async ({ page }) => {
  const failed: string[] = [];
  await page.route(`${host}/**`, async (route) => {
    const file = fileAt(route.request().url());
    if (file === undefined || !existsSync(file)) {
      failed.push(route.request().url());
      await route.fulfill({ status: 404 });
    } else await route.fulfill({ path: file });
  });
  page.on('pageerror', (error) => failed.push(error.message));
  await page.goto(`${host}${base}/ar/numbers/`);
  await page.locator('figure canvas').first().waitFor();
  await page.getByRole('combobox').first().selectOption({ index: 2 });
  await expect(page).toHaveURL(/\?/u);
  await expect(page.locator('figure a[href^="/ar/"]')).toHaveCount(0);
  await page.goto(`${host}${base}/en/thefts/`);
  await page.getByRole('link', { name: 'Bybit' }).first().click();
  await expect(page).toHaveURL(/\/stolen-billions\/en\/thefts\/bybit-2025\/$/u);
  expect(failed).toEqual([]);
});
