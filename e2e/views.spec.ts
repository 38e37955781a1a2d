import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { readView } from '#charts/view.ts';
import { localeList, type Locale } from '#locales.ts';
import { data } from './site.ts';

const searches = ['?from=2019&to=2022', '?level=counted&kind=bridge', '?country=JP', '?from=2024&to=2024&totals=off'];

const specsOf = (search: string, locale: Locale) =>
  chartNames.map((name) => chartSpec(name, data, locale, readView(new URLSearchParams(search), data)));

const expectFindings = async (page: Page, search: string, locale: Locale) => {
  for (const { name, title } of specsOf(search, locale))
    await expect(page.locator(`figure#${name} h3`)).toHaveText(title);
};

const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);

const saved = async (page: Page, figure: Locator, format: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.locator(`[data-file=${format}]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

for (const locale of localeList) {
  for (const search of searches)
    test(`${search} in ${locale}: findings, tables and marks are those of the view`, async ({ page }) => {
      await page.goto(`/${locale}/numbers/${search}`);
      for (const spec of specsOf(search, locale)) {
        const figure = page.locator(`figure#${spec.name}`);
        await expect(figure.locator('h3')).toHaveText(spec.title);
        await expect(figure.locator('.view')).toContainText(spec.view?.leftOut ?? '?');
        await expect(figure.locator('tbody tr')).toHaveCount(spec.table.rows.length);
        const values = await figure
          .locator('tbody data')
          .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
        expect(values).toEqual(
          spec.table.rows.flatMap(({ cells }) => cells.map(({ value }) => value).filter((value) => value !== 0)),
        );
        if (spec.kind === 'columns')
          await expect(figure.locator('[data-marks] rect')).toHaveCount(
            spec.columns.flatMap(({ stack }) => stack).length,
          );
      }
    });

  test(`in ${locale}, choosing draws, the address tells it, back and forward follow, reset shows everything`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/numbers/`);
    await choose(page, 'from', '2020');
    await expect(page).toHaveURL(/\?from=2020$/u);
    await expectFindings(page, '?from=2020', locale);
    await choose(page, 'level', 'government');
    await expect(page).toHaveURL(/\?from=2020&level=government$/u);
    await expectFindings(page, '?from=2020&level=government', locale);
    await page.goBack();
    await expectFindings(page, '?from=2020', locale);
    await expect(page.locator('select[name=level]')).toHaveValue('');
    await page.goForward();
    await expectFindings(page, '?from=2020&level=government', locale);
    await page.locator('button[type=reset]').click();
    await expect(page).toHaveURL(/\/numbers\/$/u);
    await expectFindings(page, '', locale);
  });

  test(`in ${locale}, the switch of language keeps the view`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/?from=2019&kind=bridge`);
    const other = locale === 'ar' ? 'en' : 'ar';
    await page.locator('.switch').click();
    await expect(page).toHaveURL(new RegExp(`/${other}/numbers/\\?from=2019&kind=bridge`, 'u'));
    await expectFindings(page, '?from=2019&kind=bridge', other);
  });

  test(`in ${locale}, values no theft has are ignored`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/?from=1870&to=x&level=certain&kind=bank&country=KP&view=3d&utm_source=x`);
    await expectFindings(page, '', locale);
    await expect(page.locator('figure .view')).toHaveCount(0);
    await expect(page.locator('chart-figure').first()).toBeVisible();
  });

  test(`in ${locale}, a view can be a table`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/?view=table&from=2023`);
    for (const name of chartNames) {
      await expect(page.locator(`figure#${name} table`)).toBeVisible();
      await expect(page.locator(`figure#${name} chart-figure`)).toBeHidden();
    }
  });

  for (const name of chartNames)
    test(`${name} in ${locale}: a view is saved as picture and figures, and its link, embeds and citation lead to it`, async ({
      page,
    }) => {
      const search = '?from=2021&to=2025&level=counted';
      await page.goto(`/${locale}/numbers/${search}`);
      const figure = page.locator(`figure#${name}`);
      const spec = chartSpec(name, data, locale, readView(new URLSearchParams(search), data));
      await expect(figure.locator('h3')).toHaveText(spec.title);

      const png = await saved(page, figure, 'png');
      expect(png.name).toBe(`${name}.${locale}.2021-2025-counted.png`);
      // Width and height stand at the start of a PNG: twice the units of the picture.
      expect(png.bytes.readUInt32BE(16)).toBe(1616);
      expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(800);
      const svg = (await saved(page, figure, 'svg')).bytes.toString();
      for (const words of ['CC BY 4.0', '@font-face', `numbers/${search.replaceAll('&', '&amp;')}#${name}`])
        expect(svg).toContain(words);
      const [head, ...lines]: string[][] = parse((await saved(page, figure, 'csv')).bytes.toString(), { bom: true });
      expect(head).toEqual(spec.table.head);
      expect(lines.map(([label]) => label)).toEqual(spec.table.rows.map(({ label }) => label));
      const json = JSON.parse((await saved(page, figure, 'json')).bytes.toString());
      expect([json.title, json.view.leftOut, json.rows.length]).toEqual([spec.title, spec.view?.leftOut, lines.length]);

      const addresses = await figure.locator('[data-address]').allTextContents();
      expect(addresses).toHaveLength(3);
      const story = figure.locator('[data-story]');
      await expect(story).toContainText(spec.title);
      await expect(story).toContainText(search);
      for (const part of await figure.locator('[data-whole]').all())
        await expect(part).toHaveJSProperty('hidden', true);
      for (const address of addresses) expect(address.replaceAll('&amp;', '&')).toContain(search);
      await figure.locator('details:has([data-code]) > summary').click();
      await expect(figure.locator('[data-code]')).toContainText(spec.title);
    });
}

test('a choice says aloud how much it leaves out', async ({ page }) => {
  await page.goto('/en/numbers/');
  await choose(page, 'kind', 'bridge');
  const leftOut = chartSpec('thefts-by-year', data, 'en', { kind: 'bridge' }).view?.leftOut ?? '?';
  await expect(page.locator('chart-views output')).toHaveText(leftOut);
});

test('where the records can’t be had, the charts stay and the choice can be made again', async ({ page }) => {
  await page.route('**/data/charts/records.json', (route) => route.abort());
  await page.goto('/en/numbers/');
  await choose(page, 'from', '2022');
  await expect(page).toHaveURL(/from=2022/u);
  await expectFindings(page, '', 'en');
  await page.unroute('**/data/charts/records.json');
  await choose(page, 'to', '2024');
  await expectFindings(page, '?from=2022&to=2024', 'en');
});
