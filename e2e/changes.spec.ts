import { expect, test } from '@playwright/test';
import { correctionAnchor, editionAnchor } from '#domain/edition-history.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { data } from './site.ts';

for (const locale of localeList) {
  const t = translate(locale);

  test(`the page of changes in ${locale} lists every release and correction`, async ({ page }) => {
    await page.goto(`/${locale}/changes/`);
    for (const { id, asOf } of data.releases) {
      const heading = page.getByRole('heading', { name: t('changes.release', { id }), exact: true });
      await expect(heading).toHaveAttribute('id', editionAnchor(id));
      await expect(page.getByRole('article').filter({ has: heading })).toContainText(formatDate(asOf, locale));
    }
    for (const { id, why } of data.corrections)
      await expect(page.getByRole('article').filter({ has: page.locator(`#${correctionAnchor(id)}`) })).toContainText(
        why[locale].split('{')[0] ?? '',
      );
    if (data.corrections.length === 0) await expect(page.getByText(t('changes.correctionsNone'))).toBeVisible();
  });
}
