import { expect, test, type Page } from '@playwright/test';
import { correctionAnchor, editionAnchor } from '#domain/edition-history.ts';
import { formatDate } from '#i18n/format.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, type Locale } from '#locales.ts';
import { origin } from '#address.ts';
import { data, htmlOf } from './site.ts';

const feedPath = (locale: Locale): string => `/${locale}/changes/feed.xml`;
const anchors = [
  ...data.releases.map(({ id }) => editionAnchor(id)),
  ...data.corrections.map(({ id }) => correctionAnchor(id)),
];

/** Reads a feed as a feed reader does: as XML. */
const readFeed = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const read = (element: Element | Document, selector: string): string =>
      element.querySelector(selector)?.textContent ?? '';
    const { documentElement: feed } = document;
    return {
      root: `${feed.namespaceURI ?? ''} ${feed.localName} ${feed.getAttribute('xml:lang') ?? ''}`,
      id: read(feed, ':scope > id'),
      self: feed.querySelector(':scope > link[rel="self"]')?.getAttribute('href'),
      updated: read(feed, ':scope > updated'),
      author: read(feed, ':scope > author > name'),
      entries: [...feed.querySelectorAll(':scope > entry')].map((entry) => {
        const content = new DOMParser().parseFromString(read(entry, 'content'), 'text/html');
        return {
          id: read(entry, 'id'),
          link: entry.querySelector('link')?.getAttribute('href') ?? '',
          updated: read(entry, 'updated'),
          title: read(entry, 'title'),
          words: content.body.textContent,
          language: content.body.firstElementChild?.getAttribute('lang'),
        };
      }),
    };
  }, xml);

for (const locale of localeList) {
  const t = translate(locale);

  test(`the feed in ${locale} is Atom with a permanent id for every release and correction`, async ({ page }) => {
    const feed = await readFeed(page, htmlOf(feedPath(locale)));
    const start = `${origin}/${locale}/changes/`;
    expect(feed.root).toBe(`http://www.w3.org/2005/Atom feed ${locale}`);
    expect([feed.id, feed.self]).toEqual([origin + feedPath(locale), origin + feedPath(locale)]);
    expect(feed.author).toBe(t('site.name'));
    expect(feed.entries.map(({ id }) => id).toSorted()).toEqual(
      anchors.map((anchor) => `${start}#${anchor}`).toSorted(),
    );
    expect(feed.updated).toBe(feed.entries[0]?.updated);
    for (const { id, link, updated, title, words, language } of feed.entries) {
      expect(link).toBe(id);
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/u);
      expect(title).not.toBe('');
      expect(words.length).toBeGreaterThan(20);
      expect(language).toBe(locale);
    }
  });

  test(`the page of changes in ${locale} lists every release and correction and names its feed`, async ({ page }) => {
    await page.goto(`/${locale}/changes/`);
    await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute('href', feedPath(locale));
    await expect(page.getByRole('link', { name: t('changes.feed') })).toHaveAttribute('href', feedPath(locale));
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
