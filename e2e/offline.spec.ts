import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { origin } from '#address.ts';
import { openSite } from '#build/offline/edition-files.ts';
import { editionIcon } from '#build/offline/edition-icon.ts';
import { editionPolicy } from '#build/offline/edition-policy.ts';
import { editionScript } from '#build/offline/edition-script.ts';
import { makeEdition } from '#build/offline/make-edition.ts';
import { zimFile } from '#build/offline/zim-file.ts';
import { folderName, zipFile } from '#build/offline/zip-file.ts';
import { missingZimTools } from '#build/zim-tools.mjs';
import { currentRelease } from '#domain/current-release.ts';
import { editionFile, editionFormats } from '#i18n/edition-files.ts';
import { formatDate } from '#i18n/format.ts';
import { formatSize } from '#i18n/format-size.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, otherLocale, type Locale } from '#locales.ts';
import { editionPath } from '#offline/edition-path.ts';
import { reachForChart } from './reach-for-chart.ts';
import { data, dist, htmlOf, sharedPaths } from './site.ts';

const release = currentRelease(data.releases);
const hasZim = missingZimTools().length === 0;
const withoutTools = 'zimwriterfs, zimcheck or faketime is not installed: the site is built without files for Kiwix';

/** Returns an edition as a reader unpacks it: the folder with its pages. */
const unpacked = (locale: Locale): string => {
  const directory = mkdtempSync(join(tmpdir(), 'unpacked-'));
  const zip = readFileSync(join(dist, editionFile(release.id, locale, 'zip')));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes);
  }
  return directory;
};

/** Returns what a page logs and what it asks the network for, from now on. */
const listen = (page: Page): { readonly logged: string[]; readonly asked: string[] } => {
  const [logged, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(error.message));
  page.on('requestfailed', (request) => logged.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) asked.push(request.url());
  });
  return { logged, asked };
};

for (const locale of localeList) {
  const t = translate(locale);

  test.describe(`the offline edition in ${locale}`, () => {
    let directory = '';
    let folder = '';
    test.beforeAll(() => {
      directory = unpacked(locale);
      folder = join(directory, folderName(release.id, locale));
    });
    test.afterAll(() => rmSync(directory, { recursive: true, force: true }));
    const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;

    test('holds every page, which says its edition and has a strict policy', () => {
      for (const path of sharedPaths) {
        const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
        expect(html, path).toContain(
          t('offline.line', { release: release.id, date: formatDate(release.asOf, locale), address: '' }).split(
            '<0>',
          )[0],
        );
        expect(html, path).toContain(
          `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${editionPolicy}">`,
        );
        expect(html, path).not.toMatch(/type="module"|<style|\sstyle="/u);
      }
      expect(editionPolicy).not.toContain('unsafe');
    });

    test('leads inside itself by relative addresses alone, each to a file and an anchor that exist', () => {
      const pages = new Map(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .map((path) => [addressOf(path), readFileSync(join(folder, path), 'utf8')]),
      );
      const anchors = new Map(
        [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id))]),
      );
      expect(pages.size).toBeGreaterThanOrEqual(sharedPaths.length);
      /** Returns whether an address in a page leads to a file, and to an anchor where it names one. */
      const leads = (value: string, page: string): boolean => {
        const target = new URL(value.replaceAll('&amp;', '&'), page);
        const file = target.href.replace(/[?#].*$/u, '');
        if (!pages.has(file)) return existsSync(new URL(file));
        return target.hash === '' || anchors.get(file)?.has(decodeURIComponent(target.hash.slice(1))) === true;
      };
      const wrong = [...pages].flatMap(([page, html]) =>
        [...html.matchAll(/\s(href|src|action|data-[\w-]+)="([^"]*)"/gu)]
          .filter(([, attribute = '', value = '']) => {
            // Scripts mend the links to pages that they make; files they load lie beside, as scripts.
            const isLoaded = attribute.startsWith('data-');
            if (value.startsWith('/')) return !isLoaded || editionPath(value, locale)?.file.endsWith('.html') === false;
            if (isLoaded) return value.startsWith('../') && !existsSync(new URL(`${value}.js`, page));
            return !/^(?:[a-z]+:|$)/u.test(value) && !leads(value, page);
          })
          .map(([whole]) => `${page}:${whole}`),
      );
      expect(wrong).toEqual([]);
    });

    test('draws and filters its charts, and saves a picture', async ({ page }) => {
      const heard = listen(page);
      await page.goto(addressOf('index.html'));
      await page
        .locator('.site-header')
        .getByRole('link', { name: t('site.numbers'), exact: true })
        .click();
      const chart = page.locator('chart-figure').first();
      await reachForChart(chart);
      const table = page.locator('figure#thefts-by-year tbody tr');
      const before = await table.count();
      await page.locator('select[name=from]').selectOption('2022');
      await expect(page.locator('chart-views output')).not.toBeEmpty();
      await expect(page).toHaveURL(/numbers\/index\.html\?from=2022$/u);
      expect(await table.count()).toBeLessThan(before);
      await page.reload();
      await expect(page.locator('chart-views output')).not.toBeEmpty();
      const saving = page.waitForEvent('download');
      await page.locator('figure#thefts-by-year [data-file=png]').click();
      expect((await saving).suggestedFilename()).toBe(`thefts-by-year.${locale}.2022.png`);
      const drawn = await page
        .locator('figure tbody a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(drawn.length).toBeGreaterThan(0);
      for (const href of drawn) expect(existsSync(new URL(href.replace(/[?#].*$/u, ''), page.url())), href).toBe(true);
      expect(heard).toEqual({ logged: [], asked: [] });
    });

    test('sorts and filters its tables, and saves the lines that are shown', async ({ page }) => {
      const heard = listen(page);
      await page.goto(addressOf('thefts/index.html'));
      await page
        .locator('thead')
        .getByRole('button', { name: t('thefts.amount') })
        .click();
      const amounts = await page
        .locator('record-table tbody data')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('value'))));
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
      await page.locator('select[name=level]').selectOption('suspected');
      const shown = await page.locator('record-table tbody tr:visible').count();
      expect(shown).toBeLessThan(amounts.length);
      const saving = page.waitForEvent('download');
      await page.locator('record-table a[download]').click();
      const lines = readFileSync(await (await saving).path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines).toHaveLength(1 + shown);
      await page.locator('record-table tbody tr:visible a').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.url()).toMatch(/^file:.*\/thefts\/[\w-]+\/index\.html$/u);
      expect(heard).toEqual({ logged: [], asked: [] });
    });

    test('opens notes beside figures, and copies citations', async ({ page, context }) => {
      const heard = listen(page);
      await page.goto(addressOf('press/index.html'));
      await page.locator('main a.figure').first().hover();
      await expect(page.locator('#figure-note')).toBeVisible();
      expect(await page.locator('#figure-note a').getAttribute('href')).toMatch(/^file:.*\/index\.html(?:#|$)/u);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(addressOf('thefts/bybit-2025/index.html'));
      const file = page.locator('copy-text a[download$=".bib"], copy-text a[href$=".bib"]').first();
      await page
        .locator('details:has(copy-text)')
        .first()
        .evaluate((details) => details.setAttribute('open', ''));
      const href = (await file.getAttribute('href')) ?? '';
      await file.locator('xpath=following-sibling::button[1]').click();
      await expect(page.locator('copy-text [role=status]').first()).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        readFileSync(new URL(href, page.url()), 'utf8'),
      );
      expect(heard).toEqual({ logged: [], asked: [] });
    });

    test('says which links need the network', async ({ page }) => {
      await page.goto(addressOf('glossary/index.html'));
      const other = page.locator('.site-header .switch');
      await expect(other).toHaveAttribute('href', `${origin}${pagePath(otherLocale(locale), 'glossary/')}`);
      await expect(other).toContainText(t('offline.online'));
      await page.goto(addressOf('offline/index.html'));
      await expect(page.locator('main')).toContainText(
        t('offline.thisOne', { release: release.id, date: formatDate(release.asOf, locale) }),
      );
      await expect(page.locator('main a[download]')).toHaveCount(0);
      // What has changed since can't stand in the edition itself.
      await expect(
        page.locator('#renew').locator('xpath=ancestor::section').locator('a[href*="changes/"]'),
      ).toHaveAttribute('href', `${origin}${pagePath(locale, 'changes/')}`);
    });

    test('finds its pages by search', async ({ page }) => {
      test.skip(!existsSync(join(folder, 'search/index.html')), 'the site has no page of search');
      const heard = listen(page);
      await page.goto(`${addressOf('search/index.html')}?q=Bybit`);
      const found = page.locator('main a[href*="thefts/bybit-2025/"]').first();
      await expect(found).toBeVisible();
      await found.click();
      expect(page.url()).toMatch(/^file:.*\/thefts\/bybit-2025\/index\.html/u);
      expect(heard).toEqual({ logged: [], asked: [] });
    });

    test('is offered with the size its files have', () => {
      const html = htmlOf(`/${locale}/offline/`);
      expect(html).not.toContain('data-size');
      for (const one of localeList) {
        for (const format of editionFormats) {
          const path = editionFile(release.id, one, format);
          expect(existsSync(join(dist, path)), path).toBe(format === 'zip' || hasZim);
          if (!existsSync(join(dist, path))) continue;
          expect(html).toMatch(new RegExp(`href="[^"]*${path.replaceAll('.', String.raw`\.`)}"`, 'u'));
          expect(html).toContain(`<span>(${formatSize(statSync(join(dist, path)).size, locale)})</span>`);
        }
      }
    });

    test('for Kiwix is a sound ZIM file', () => {
      test.skip(!hasZim, withoutTools);
      const { status, stdout } = spawnSync('zimcheck', [join(dist, editionFile(release.id, locale, 'zim'))], {
        encoding: 'utf8',
      });
      expect(stdout).toContain('[INFO] Overall Test Status: Pass');
      expect(status).toBe(0);
    });

    test('comes out the same from the same pages', async () => {
      test.setTimeout(120_000);
      const files = makeEdition({ site: openSite(dist), locale, release, code: await editionScript() });
      const written = (format: 'zip' | 'zim') => readFileSync(join(dist, editionFile(release.id, locale, format)));
      expect(written('zip').equals(zipFile(files, { locale, release }))).toBe(true);
      if (!hasZim) return;
      const zim = await zimFile({ files, locale, release, icon: await editionIcon() });
      expect(written('zim').equals(zim)).toBe(true);
    });
  });
}
