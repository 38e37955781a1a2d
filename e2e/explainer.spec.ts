import { expect, test } from '@playwright/test';
import { eventKinds } from '#data/event.ts';
import { pagePath } from '#i18n/routes.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { localeList } from '#locales.ts';
import { isNode, listOf, nodeOf } from './graph.ts';
import { allPaths, data, htmlOf } from './site.ts';

for (const locale of localeList) {
  test(`in ${locale}, the home page leads to understanding, checking, teaching and data`, async ({ page }) => {
    await page.goto(pagePath(locale));
    const doors = page.locator('.doors a');
    await expect(doors).toHaveCount(4);
    for (const door of await doors.all()) expect(allPaths).toContain(await door.getAttribute('href'));
  });

  test(`in ${locale}, the steps of a theft stand in order, each with its drawing and its sources`, async ({ page }) => {
    await page.goto(pagePath(locale, 'how-it-works/'));
    const steps = ['approach', 'foothold', 'keys', 'drain', 'launder', 'cash-out'];
    const ids = await page.locator('main section > h2').evaluateAll((heads) => heads.map(({ id }) => id));
    expect(ids.filter((id) => steps.includes(id))).toEqual(steps);
    for (const step of steps) {
      const part = page.locator(`section[aria-labelledby=${step}]`);
      await expect(part.locator('figure.drawing svg:visible').first()).toBeVisible();
      expect(await part.locator('.cite').count()).toBeGreaterThan(0);
      expect(await part.locator('a[href*="/thefts/"]').count()).toBeGreaterThan(0);
    }
  });

  test(`in ${locale}, every part of a text is linked at its top`, () => {
    for (const path of ['how-it-works/', 'questions/', 'protect/', 'method/']) {
      const html = htmlOf(pagePath(locale, path));
      const nav = /<ul class="parts">.*?<\/ul>/su.exec(html)?.[0] ?? '';
      const links = [...nav.matchAll(/href="#([\w-]+)"/gu)].map(([, id]) => id);
      expect(links.length).toBeGreaterThan(4);
      for (const id of links) expect(html).toContain(`id="${id}"`);
      expect(links[0]).toBe('in-short');
    }
  });

  test(`in ${locale}, the short version of a long text has 150 words or fewer`, async ({ page }) => {
    for (const path of ['how-it-works/', 'questions/', 'protect/', 'method/', 'articles/fbi-bybit-2025/']) {
      await page.goto(pagePath(locale, path));
      const words = (await page.locator('section[aria-labelledby=in-short]').innerText()).split(/\s+/u);
      expect(words.length).toBeLessThanOrEqual(155);
    }
  });

  test(`in ${locale}, a term opens its definition beside the text, and leads to the glossary`, async ({ page }) => {
    await page.goto(pagePath(locale, 'how-it-works/'));
    const term = page.locator('a.term').first();
    const id = new URL((await term.getAttribute('href')) ?? '', 'http://x').hash.slice(1);
    const record = data.terms.find((one) => one.id === id);
    if (record === undefined) throw new Error(`no term ${id}`);
    await term.hover();
    await expect(page.locator('#figure-note')).toContainText(plainWords(richHalf(record.definition, locale, data)));
    await term.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#${id}$`, 'u'));
  });

  test(`in ${locale}, the timeline shows the events of a kind, all of them without a choice`, async ({ page }) => {
    await page.goto(pagePath(locale, 'timeline/'));
    const events = page.locator('[data-kind]');
    await expect(events).toHaveCount(data.events.length);
    for (const kind of eventKinds) {
      await page.locator('select[name=kind]').selectOption(kind);
      await expect(page).toHaveURL(new RegExp(`\\?kind=${kind}$`, 'u'));
      await expect(page.locator('[data-kind]:visible')).toHaveCount(
        data.events.filter((event) => event.kind === kind).length,
      );
    }
    await page.locator('button[type=reset]').click();
    await expect(page.locator('[data-kind]:visible')).toHaveCount(data.events.length);
  });

  test(`in ${locale}, the glossary says to machines what it says to readers`, () => {
    const terms = listOf(nodeOf(pagePath(locale, 'glossary/'), 'DefinedTermSet')['hasDefinedTerm']).filter(isNode);
    expect(terms).toHaveLength(data.terms.length);
    for (const { termCode, name, description } of terms) {
      const term = data.terms.find(({ id }) => id === termCode);
      if (term === undefined) throw new Error(`no term ${termCode}`);
      expect([name, description]).toEqual([
        plainWords(richHalf(term.term, locale, data)),
        plainWords(richHalf(term.definition, locale, data)),
      ]);
    }
  });
}
