import { expect, test } from '@playwright/test';
import { locales, localeList, otherLocale } from '#locales.ts';
import { allPaths, localeOf, sharedPaths, sitemapPaths } from './site.ts';

test('the sitemap holds both halves of every page', () => {
  expect(sharedPaths.length).toBeGreaterThanOrEqual(5);
  for (const path of sharedPaths) for (const locale of localeList) expect(sitemapPaths).toContain(`/${locale}/${path}`);
});

for (const path of allPaths) {
  test(`${path} says its language and direction`, async ({ page }) => {
    await page.goto(path);
    const locale = localeOf(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

for (const path of sharedPaths) {
  test(`${path === '' ? 'home' : path} links to the same place in the other language`, async ({ page }) => {
    for (const locale of localeList) {
      const other = otherLocale(locale);
      await page.goto(`/${locale}/${path}`);
      await page.getByRole('link', { name: locales[other].label, exact: true }).click();
      await expect(page).toHaveURL(`/${other}/${path}`);
      for (const language of localeList) {
        await expect(page.locator(`head link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
          'href',
          new RegExp(`/${language}/${path}$`, 'u'),
        );
      }
    }
  });

  test(`${path === '' ? 'home' : path} has the same ids, figures and sources in both languages`, async ({ page }) => {
    const read = async (locale: string) => {
      await page.goto(`/${locale}/${path}`);
      return page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        headings: [...document.querySelectorAll('h1,h2,h3')].map(({ tagName }) => tagName),
        figures: [...document.querySelectorAll('data')].map(({ value }) => value).sort(),
        links: [...document.querySelectorAll('main a')].map((link) =>
          (link.getAttribute('href') ?? '').replace(/^\/(?:ar|en)\//u, '/'),
        ),
      }));
    };
    const [arabic, english] = [await read('ar'), await read('en')];
    expect(arabic.headings).toEqual(english.headings);
    expect(arabic.figures).toEqual(english.figures);
    expect(arabic.ids).toEqual(english.ids);
    expect(arabic.links).toEqual(english.links);
  });
}

test('the root is a page with both languages', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/');
  for (const locale of localeList) {
    await expect(page.getByRole('link', { name: locales[locale].label })).toHaveAttribute('href', `/${locale}/`);
  }
});

for (const locale of localeList) {
  test(`an unknown address below /${locale}/ answers 404 in that language`, async ({ page }) => {
    const response = await page.goto(`/${locale}/no-such-page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });
}
