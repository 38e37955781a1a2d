import { expect, test, type Page } from '@playwright/test';
import { locales, localeList, otherLocale } from '#locales.ts';
import { localeOf, pagesByKind, samplePaths, sharedPaths, sitemapPaths } from './site.ts';

// The tests parse texts inside a page, which its policy lets no script do.
test.use({ bypassCSP: true });

test('the sitemap holds both halves of every page', () => {
  expect(sharedPaths.length).toBeGreaterThanOrEqual(5);
  for (const path of sharedPaths) for (const locale of localeList) expect(sitemapPaths).toContain(`/${locale}/${path}`);
});

for (const path of samplePaths.filter((sample) => sitemapPaths.includes(sample) && sample !== '/')) {
  test(`${path} links to the same place in the other language`, async ({ page }) => {
    const other = otherLocale(localeOf(path));
    const twin = path.replace(/^\/\w+/u, `/${other}`);
    await page.goto(path);
    await page.getByRole('link', { name: locales[other].label, exact: true }).click();
    await expect(page).toHaveURL(twin);
    for (const language of localeList) {
      await expect(page.locator(`head link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
        'href',
        new RegExp(`${path.replace(/^\/\w+/u, `/${language}`)}$`, 'u'),
      );
    }
  });
}

/** What a page shares with its other half, read from the built file. */
const readPages = (page: Page, paths: readonly string[]) =>
  page.evaluate(async (addresses) => {
    const read = async (address: string) => {
      const text = await (await fetch(address)).text();
      const content = new DOMParser().parseFromString(text, 'text/html');
      const all = (selector: string): Element[] => [...content.querySelectorAll(selector)];
      return {
        ids: all('[id]').map(({ id }) => id),
        headings: all('h1,h2,h3').map(({ tagName }) => tagName),
        figures: all('data')
          .map((data) => data.getAttribute('value'))
          .sort(),
        // Words have another order in the other language, and the figures among them.
        figureLinks: all('main a.figure')
          .map((link) => (link.getAttribute('href') ?? '').replace(/\/(?:ar|en)\//u, '/LANG/'))
          .sort(),
        links: all('main a:not(.figure)').map((link) =>
          (link.getAttribute('href') ?? '')
            .replace(/\/(?:ar|en)([/.])/gu, '/LANG$1')
            .replace(/([-.])(?:ar|en)\./u, '$1LANG.'),
        ),
      };
    };
    return Promise.all(addresses.map(read));
  }, paths);

const sharedKinds = [...pagesByKind].filter(([kind]) => kind.startsWith('/ar/') && kind !== '/ar/404/');
for (const [kind, paths] of sharedKinds) {
  test(`${kind} has the same ids, figures, links and order in both languages`, async ({ page }) => {
    await page.goto('/ar/');
    const arabic = await readPages(page, paths);
    const english = await readPages(
      page,
      paths.map((path) => path.replace('/ar/', '/en/')),
    );
    paths.forEach((path, index) => {
      // The index of pages follows each language's alphabet.
      const [one, other] = [arabic[index], english[index]].map((half) =>
        path === '/ar/search/' && half !== undefined ? { ...half, links: half.links.toSorted() } : half,
      );
      expect(one, path).toEqual(other);
    });
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
