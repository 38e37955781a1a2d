import { expect, test } from '@playwright/test';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';

for (const locale of localeList) {
  const t = translate(locale);
  const article = `/${locale}/articles/trilateral-statement-2025/`;
  const dmm = `a.figure[href="/${locale}/thefts/dmm-bitcoin-2024/"]`;

  test(`in ${locale} pointing at a figure shows who says so, how sure, when and the way to its record`, async ({
    page,
  }) => {
    await page.goto(article);
    await page.locator(dmm).first().hover();
    const note = page.locator('.note');
    await expect(note).toBeVisible();
    await expect(note).toContainText(t('certainty.government'));
    await expect(note).toContainText('2024');
    await note.hover();
    await expect(note.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/thefts/dmm-bitcoin-2024/$`, 'u'),
    );
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  test(`in ${locale} a figure in focus shows its note, and Enter leads to the record`, async ({ page }) => {
    await page.goto(article);
    const figure = page.locator(dmm).first();
    await page.keyboard.press('Tab');
    await figure.focus();
    await expect(page.locator('.note')).toBeVisible();
    await expect(figure).toHaveAttribute('aria-describedby', 'figure-note');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${locale}/thefts/dmm-bitcoin-2024/`);
  });

  test(`in ${locale} a first tap opens the note, a second leads on`, async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(article);
    const figure = page.locator(dmm).first();
    await figure.scrollIntoViewIfNeeded();
    await figure.tap();
    await expect(page.locator('.note')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${article}$`, 'u'));
    await figure.tap();
    await expect(page).toHaveURL(new RegExp(`/${locale}/thefts/dmm-bitcoin-2024/$`, 'u'));
    await context.close();
  });

  test(`in ${locale} a figure without script is a link to its record`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(article);
    await page.locator(dmm).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/thefts/dmm-bitcoin-2024/$`, 'u'));
    await context.close();
  });
}

test('a figure whose notes can’t be loaded still leads to its record at a tap', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.route('**/figures.json', (route) => route.abort());
  await page.goto('/en/');
  await page.locator('a.figure').first().tap();
  await expect(page).toHaveURL(/\/en\/method\/#sum-all-but-suspected$/u);
  await context.close();
});
