import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { translate } from '#i18n/translate.ts';
import { localeList, locales, otherLocale } from '#locales.ts';
import { htmlOf, sharedPaths } from './site.ts';

const name = { ar: 'بايبت', en: 'bybitt' } as const;
const theft = (locale: string): RegExp => new RegExp(`/${locale}/thefts/bybit-2025/$`, 'u');

/** Returns the addresses of what the page loads, as it loads them. */
const loadedBy = (page: Page): string[] => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  return loaded;
};
const isOfSearch = (path: string): boolean => /search\/index\.json$|search-engine/u.test(path);

for (const locale of localeList) {
  const t = translate(locale);

  test(`in ${locale} index and code come when the field is used, not before, and only once`, async ({ page }) => {
    const loaded = loadedBy(page);
    await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
    expect(loaded.filter(isOfSearch)).toEqual([]);
    const field = page.getByRole('searchbox', { name: t('search.field') });
    await field.focus();
    await expect.poll(() => loaded.filter(isOfSearch).length).toBe(2);
    await field.fill(name[locale]);
    await expect(page.locator('.found li').first()).toBeVisible();
    expect(loaded.filter(isOfSearch)).toHaveLength(2);
  });

  test(`in ${locale} the search works by keyboard: type, Enter to the results, Tab to the first, Enter opens it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('link', { name: t('search.link'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/search/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(name[locale]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('search.results') })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.found li a').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(theft(locale));
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue(name[locale]);
    await expect(page.locator('.found li a').first()).toHaveAttribute('href', theft(locale));
  });

  test(`in ${locale} a result says what it is and how sure, and marks the words`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=Bybit`);
    const first = page.locator('.found li').first();
    await expect(first).toContainText(t('search.kind_theft'));
    await expect(first).toContainText(t('certainty.government'));
    await expect(first.locator('mark').first()).toContainText(/Bybit|بايبت/u);
    await page.getByRole('combobox').selectOption('claim');
    const claim = page.locator('.found li').first();
    await expect(claim).toContainText(t('search.kind_claim'));
    await expect(claim.locator('.verdict')).toBeVisible();
    await expect(page).toHaveURL(`/${locale}/search/?q=Bybit&kind=claim`);
  });

  test(`in ${locale} the number of results is announced, also none, with ways on`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=Bybit`);
    const status = page.getByRole('status');
    await expect(status).toHaveText(/^\d+ /u);
    expect(await page.locator('.found li').count()).toBeGreaterThan(3);
    await page.getByRole('searchbox').fill('xqzwvkjhxqzw');
    await expect(status).toHaveText(t('search.none'));
    await expect(page.getByRole('link', { name: t('search.toIndex') })).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await expect(status).toHaveText('');
    await expect(page.locator('.found')).toBeHidden();
    await expect(page).toHaveURL(`/${locale}/search/`);
  });

  test(`in ${locale} what nothing is found for may be found in the other language`, async ({ page }) => {
    const q = locale === 'ar' ? 'laundered' : 'بحسابنا';
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(q)}&kind=lesson`);
    const other = page.locator('.help a').last();
    await expect(other).toHaveAttribute('href', new RegExp(`^/${otherLocale(locale)}/search/\\?q=`, 'u'));
    await expect(other).toContainText(/\d|نتيج/u);
  });

  test(`in ${locale} the query stands in the address, without a step back for each letter, and goes along to the other language`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.goto(`/${locale}/search/`);
    await page.getByRole('searchbox').pressSequentially('Upbit', { delay: 200 });
    await expect(page).toHaveURL(`/${locale}/search/?q=Upbit`);
    await page.locator('.switch').click();
    await expect(page).toHaveURL(`/${otherLocale(locale)}/search/?q=Upbit`);
    await expect(page.locator('.found li a').first()).toHaveAttribute('href', /\/platforms\/upbit\/$/u);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(`/${locale}/`);
  });

  test(`in ${locale} a search breaks no rule of the policy and no page of accessibility, in its direction`, async ({
    page,
  }) => {
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
    });
    await page.goto(`/${locale}/search/?q=2025`);
    await expect(page.locator('.found li')).toHaveCount(20);
    await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(page.locator('.found li')).toHaveCount(40);
    await expect(page.locator('.found li').nth(20).getByRole('link')).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(logged).toEqual([]);
  });

  test(`in ${locale} results fit a narrow window`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${locale}/search/?q=2025`);
    await expect(page.locator('.found li')).toHaveCount(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`in ${locale} a search that cannot be loaded says so and leads to the index of pages`, async ({ page }) => {
    await page.route('**/search/index.json', (route) => route.abort());
    await page.goto(`/${locale}/search/?q=Bybit`);
    await expect(page.getByRole('status')).toHaveText(t('search.failed'));
    await page.unroute('**/search/index.json');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.locator('.found li').first()).toBeVisible();
  });

  test(`in ${locale} a page that does not exist leads to the search`, async ({ page }) => {
    await page.goto(`/${locale}/nothing-here/`);
    await page.getByRole('link', { name: t('notFound.search') }).click();
    await expect(page).toHaveURL(`/${locale}/search/`);
  });

  test(`in ${locale} the index of pages names every page of the site`, () => {
    const links = new Set([...htmlOf(`/${locale}/search/`).matchAll(/href="([^"#?]+)"/gu)].map(([, href]) => href));
    expect(sharedPaths.filter((path) => !links.has(`/${locale}/${path}`))).toEqual([]);
  });

  test(`in ${locale} every page can be found, and every result leads to a page or a part of one`, () => {
    const { results } = JSON.parse(htmlOf(`/${locale}/search/index.json`)) as { results: [string][] };
    const paths = new Set(results.map(([path]) => path));
    expect(sharedPaths.filter((path) => path !== 'search/' && !paths.has(path))).toEqual([]);
    const ids = new Map<string, Set<string>>();
    const idsOf = (path: string): Set<string> => {
      const known = ids.get(path) ?? new Set([...htmlOf(path).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id));
      ids.set(path, known);
      return known;
    };
    const wrong = results.filter(([path]) => {
      const [page = '', id] = `/${locale}/${path}`.split('#');
      return id !== undefined ? !idsOf(page).has(id) : htmlOf(page) === '';
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
}

test('once the index is there, the first answer takes 300 ms of a processor four times slower', async ({ page }) => {
  await page.goto('/ar/search/', { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  // The processor’s own time: what else the machine does meanwhile is no part of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const used = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  let before = NaN;
  const code = page.waitForResponse(/search-engine/u).then((response) => response.finished());
  await page.route('**/search/index.json', async (route) => {
    const response = await route.fetch();
    await code;
    before = await used();
    await route.fulfill({ response });
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new MutationObserver(() => {
          if (document.querySelector('.found li') !== null) resolve();
        }).observe(document.body, { subtree: true, childList: true });
        history.replaceState(null, '', '?q=بايبت');
        dispatchEvent(new PopStateEvent('popstate'));
      }),
  );
  expect(((await used()) - before) * 4).toBeLessThan(300);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of localeList) {
    const t = translate(locale);

    test(`in ${locale} the form leads to the page, which leads to every page`, async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      expect(htmlOf(`/${locale}/search/`)).toContain(`<noscript><p>${t('search.noScript')}</p></noscript>`);
      await expect(page.getByRole('combobox')).toBeHidden();
      await page.getByRole('searchbox').fill('Bybit');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search/?q=Bybit`);
      await page.locator('.page-index a').filter({ hasText: 'Bybit' }).first().click();
      await expect(page).toHaveURL(theft(locale));
    });
  }
});
