import { expect, test } from '@playwright/test';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { localeList } from '#locales.ts';
import { data } from './site.ts';

for (const locale of localeList) {
  for (const name of chartNames) {
    for (const scripts of ['allow-scripts', '']) {
      test(`${name} in ${locale} stands in a page of another origin, sandbox “${scripts}”`, async ({
        page,
        baseURL,
      }) => {
        const address = `${baseURL ?? ''}/embed/${locale}/${name}/`;
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        // A page of no origin of its own is as foreign to the site as any newspaper's.
        await page.setContent(
          `<!doctype html><title>A newspaper</title><iframe src="${address}" width="360" height="900" sandbox="${scripts} allow-popups"></iframe>`,
        );
        const frame = page.frameLocator('iframe');
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
  }
}
