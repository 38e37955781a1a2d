import { expect, test } from '@playwright/test';
import { origin } from '#address.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { htmlOf, pagesByKind } from './site.ts';

/** Pages that are passed on: each about one thing. */
const shared = ['articles', 'thefts', 'claims', 'estimates', 'press', 'teach'].flatMap((part) =>
  localeList.map((locale) => `/${locale}/${part}/*`),
);
const texts = ['how-it-works', 'questions', 'protect', 'privacy', 'verify'].flatMap((name) =>
  localeList.map((locale) => `/${locale}/${name}/`),
);

test('every page about one thing has its buttons once, hidden until there is script', () => {
  for (const kind of [...shared, ...texts]) {
    const paths = pagesByKind.get(kind) ?? [];
    expect(paths.length, kind).toBeGreaterThan(0);
    for (const path of paths) {
      expect(htmlOf(path).match(/<share-page [^>]*\shidden/gu) ?? [], path).toHaveLength(1);
    }
  }
});

for (const locale of localeList) {
  const t = translate(locale);
  const path = `/${locale}/thefts/bybit-2025/`;
  const address = `${origin}${path}`;

  test(`${path} copies its clean address from the keyboard and says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${path}?from=elsewhere#sources`);
    const place = page.locator('share-page');
    await expect(place.getByRole('button', { name: t('cite.share') })).toBeHidden();
    await place.getByRole('button', { name: t('cite.copyLink') }).focus();
    await page.keyboard.press('Enter');
    await expect(place.getByRole('status')).toHaveText(t('cite.linkCopied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test(`${path} shows its address, selected, where it can’t be copied`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto(path);
    const place = page.locator('share-page');
    await place.getByRole('button', { name: t('cite.copyLink') }).click();
    await expect(place.getByRole('status')).toHaveText(t('cite.selected'));
    await expect(place).toContainText(address);
    expect(await page.evaluate(() => String(getSelection()))).toBe(address);
  });

  test(`${path} hands its address to the share sheet of the device where there is one`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (given) => {
        document.body.dataset['given'] = given?.url ?? '';
        return Promise.resolve();
      };
    });
    await page.goto(`${path}?from=elsewhere`);
    await page
      .locator('share-page')
      .getByRole('button', { name: t('cite.share') })
      .click();
    await expect(page.locator('body')).toHaveAttribute('data-given', address);
  });

  test(`${path} copies nothing when the share sheet is closed`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
      navigator.clipboard.writeText = () => Promise.resolve(void (document.body.dataset['copied'] = ''));
    });
    await page.goto(path);
    await page
      .locator('share-page')
      .getByRole('button', { name: t('cite.share') })
      .click();
    await expect(page.locator('share-page').getByRole('status')).toBeEmpty();
    await expect(page.locator('body')).not.toHaveAttribute('data-copied');
  });
}
