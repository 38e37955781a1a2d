import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { readReleases } from '#build/read-releases.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { readView } from '#charts/view.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { data, dist, htmlOf, sitemapPaths } from './site.ts';

const editions = readReleases(join(dist, '../content/releases')).charts;

/** Shows an address of the site in a page of no origin of its own, as foreign to it as any newspaper's. */
const embed = async (page: Page, address: string, scripts: string): Promise<FrameLocator> => {
  await page.setContent(
    `<!doctype html><title>A newspaper</title><iframe src="${address.replaceAll('&', '&amp;')}" width="360" height="900" sandbox="${scripts} allow-popups"></iframe>`,
  );
  return page.frameLocator('iframe');
};

/** Checks that a frame shows the title and every row of the table of a spec. */
const expectFigure = async (frame: FrameLocator, { title, table }: ChartSpec): Promise<void> => {
  await expect(frame.locator('h1')).toHaveText(title);
  const rows = frame.locator('tbody tr');
  await expect(rows).toHaveCount(table.rows.length);
  await expect(rows.locator('th')).toContainText(table.rows.map(({ label }) => label));
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
  );
  expect(shown).toEqual(table.rows.map(({ cells }) => cells.map(({ label }) => label)));
};

for (const locale of localeList) {
  for (const name of chartNames) {
    for (const scripts of ['allow-scripts', '']) {
      test(`${name} in ${locale} stands in a page of another origin, sandbox “${scripts}”`, async ({
        page,
        baseURL,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        const frame = await embed(page, `${baseURL ?? ''}/embed/${locale}/${name}/`, scripts);
        await expect(frame.locator('h1')).toHaveText(chartSpec(name, data, locale).title);
        await expect(frame.locator('[data-plot]')).toBeVisible();
        await expect(frame.getByRole('link').last()).toHaveAttribute('target', '_blank');
        if (scripts !== '')
          await expect(frame.locator('canvas')).toHaveAccessibleName(
            new RegExp(`^${RegExp.escape(chartSpec(name, data, locale).title)}`, 'u'),
          );
        const inside = page.frames().at(-1);
        if (scripts !== '')
          expect(
            await inside?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          ).toBe(0);
        expect(new Set(asked)).toEqual(new Set([baseURL]));
      });
    }

    for (const { release, records } of editions) {
      const path = `/embed/${locale}/${name}/${release}/`;
      const whole = chartSpec(name, records, locale);

      for (const scripts of ['allow-scripts', '']) {
        test(`${name} in ${locale} of ${release} shows what that edition published, sandbox “${scripts}”`, async ({
          page,
          baseURL,
        }) => {
          const frame = await embed(page, `${baseURL ?? ''}${path}`, scripts);
          if (scripts !== '') await expect(frame.locator('canvas')).toBeVisible();
          await expectFigure(frame, whole);
          await expect(frame.getByText(translate(locale)('figure.asPublished', { release }))).toBeVisible();
        });
      }

      test(`${name} in ${locale} of ${release} shows a view from that edition’s records, and ignores what is no view`, async ({
        page,
        baseURL,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        const view = '?from=2019&to=2021';
        const years = chartSpec(name, records, locale, readView(new URLSearchParams(view), records));
        expect(years.table.rows.length).toBeLessThan(whole.table.rows.length);
        if (name === 'thefts-by-year')
          expect(years.table.rows.map(({ label }) => label)).toEqual(['2019', '2020', '2021']);
        for (const address of [view, `${view}&level=sure&kind=toString&country=zz&totals=on&release=2000.01`])
          await expectFigure(await embed(page, `${baseURL ?? ''}${path}${address}`, 'allow-scripts'), years);
        // Years before the first theft are none: only the other end counts.
        const until = chartSpec(name, records, locale, readView(new URLSearchParams('to=2021'), records));
        await expectFigure(await embed(page, `${baseURL ?? ''}${path}?from=1066&to=2021`, 'allow-scripts'), until);
        // Without script a frame shows all of its edition, and says so by its title.
        await expectFigure(await embed(page, `${baseURL ?? ''}${path}${view}`, ''), whole);
        expect(asked).toContain(`/data/charts/records-${release}.json`);
        expect(asked).not.toContain('/data/charts/records.json');
      });

      test(`${name} in ${locale} of ${release} is for frames: in no index, with the policy of every page`, () => {
        const html = htmlOf(path);
        expect(html).toContain('<meta name="robots" content="noindex">');
        expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/${locale}/numbers/">`, 'u'));
        expect(html).toMatch(
          /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'/iu,
        );
        expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle="/u);
        expect(sitemapPaths).not.toContain(path);
      });
    }
  }
}
