import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { base, origin } from '#address.ts';
import { newestEntries } from '#build/feed-entries.ts';
import { feedProblems } from '#build/feed-problems.ts';
import { reviewedTexts } from '#build/reviewed-texts.ts';
import { wordsOf } from '#build/page-tree.ts';
import { theftSources } from '#domain/theft-evidence.ts';
import { correctionAnchor, editionAnchor } from '#domain/edition-history.ts';
import { recordById } from '#domain/record-by-id.ts';
import { feedFormatList, feedFormats, feedNames, feedPage, feedPath, feedsOfPage, type FeedName } from '#i18n/feeds.ts';
import { formatDate, formatUsd } from '#i18n/format.ts';
import { plainWords, richHalf } from '#i18n/rich-text.ts';
import { pageAddress } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import { localeList, locales, type Locale } from '#locales.ts';
import { data, fileOf, htmlOf, samplePaths, sitemapPaths } from './site.ts';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
}

interface JsonFeed {
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly language: string;
  readonly items: readonly Item[];
}

/** Reads a feed in JSON. Its shape is what the first test of this file checks. */
const readJson = (name: FeedName, locale: Locale): JsonFeed =>
  JSON.parse(htmlOf(feedPath(name, 'json', locale))) as JsonFeed;

const wordsIn = (html: string): string => wordsOf(fromHtml(html, { fragment: true })).replace(/\s+/gu, ' ');

const pathsOf: Record<Exclude<FeedName, 'everything'>, readonly string[]> = {
  articles: data.articles.map(({ id }) => `articles/${id}/`),
  thefts: data.thefts.map(({ id }) => `thefts/${id}/`),
  changes: [
    ...data.releases.map(({ id }) => `changes/#${editionAnchor(id)}`),
    ...data.corrections.map(({ id }) => `changes/#${correctionAnchor(id)}`),
  ],
};

/** The newest day that content names. */
const newestDay = [
  ...data.releases.map(({ asOf }) => asOf),
  ...data.corrections.map(({ on }) => on),
  ...Object.values(reviewedTexts('content')),
]
  .toSorted()
  .at(-1);

for (const locale of localeList) {
  const t = translate(locale);

  for (const name of feedNames) {
    for (const format of feedFormatList) {
      test(`${feedPath(name, format, locale)} keeps to its standard`, async () => {
        expect(await feedProblems(format, htmlOf(feedPath(name, format, locale)))).toEqual([]);
      });
    }

    test(`the feed of ${name} in ${locale} says the same in both formats`, () => {
      const xml = htmlOf(feedPath(name, 'xml', locale));
      const json = readJson(name, locale);
      const inXml = (tag: string): string[] =>
        [...xml.matchAll(new RegExp(`^<${tag}>(.*)</${tag}>$`, 'gmu'))].map(([, text = '']) => text);
      expect(inXml('id')).toEqual([
        pageAddress(locale, `${feedPage(name)}feed.xml`),
        ...json.items.map(({ id }) => id),
      ]);
      expect(inXml('updated').slice(1)).toEqual(json.items.map(({ date_modified }) => date_modified));
      expect(inXml('updated')[0]).toBe(json.items[0]?.date_modified);
      const contents = [...xml.matchAll(/<content type="html"><!\[CDATA\[([\s\S]*?)\]\]><\/content>/gu)];
      expect(contents.map(([, html]) => html)).toEqual(json.items.map(({ content_html }) => content_html));
      expect(xml).toContain(` xml:lang="${locale}">`);
      expect(json.language).toBe(locale);
      expect(json.feed_url).toBe(origin + feedPath(name, 'json', locale));
      expect(json.home_page_url).toBe(pageAddress(locale, feedPage(name)));
    });

    test(`entries of ${name} in ${locale} have permanent ids, days of the content and whole addresses`, () => {
      const { items } = readJson(name, locale);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.map((item) => item.date_modified)).toEqual(
        items
          .map((item) => item.date_modified)
          .toSorted()
          .toReversed(),
      );
      for (const { id, url, title, content_html: html, date_published: published, date_modified: modified } of items) {
        expect(url).toBe(id);
        const { pathname, hash } = new URL(id);
        const page = htmlOf(pathname.slice(base.length));
        if (hash !== '') expect(page).toContain(`id="${hash.slice(1)}"`);
        expect(title).not.toBe('');
        expect(published <= modified).toBe(true);
        expect(modified.slice(0, 10) <= (newestDay ?? '')).toBe(true);
        expect(html).toMatch(new RegExp(`^<div lang="${locale}" dir="${locales[locale].dir}">`, 'u'));
        expect(html).not.toMatch(
          / (?:class|style|id|on\w+)=|<(?:script|style|svg|section|nav|button)\b|\s(?:href|src)="(?!https?:\/\/)/u,
        );
      }
    });
  }

  for (const name of ['articles', 'thefts', 'changes'] as const) {
    test(`the feed of ${name} in ${locale} holds all of them`, () => {
      const ids = readJson(name, locale).items.map(({ id }) => id);
      expect(ids.toSorted()).toEqual(pathsOf[name].map((path) => pageAddress(locale, path)).toSorted());
    });
  }

  test(`the feed of everything in ${locale} holds the newest of each other feed`, () => {
    const { items } = readJson('everything', locale);
    const others = (['articles', 'thefts', 'changes'] as const).flatMap((name) => readJson(name, locale).items);
    expect(items.length).toBe(Math.min(newestEntries, others.length));
    for (const item of items) expect(others).toContainEqual(item);
    const oldest = items.at(-1)?.date_modified ?? '';
    for (const { id, date_modified: modified } of others)
      if (modified > oldest) expect(items.map((item) => item.id)).toContain(id);
  });

  test(`entries of thefts in ${locale} are whole: amount, certainty, who says so, dates, account, method, sources`, () => {
    const { items } = readJson('thefts', locale);
    for (const theft of data.thefts) {
      const item = items.find(({ id }) => id === pageAddress(locale, `thefts/${theft.id}/`));
      const words = wordsIn(item?.content_html ?? '');
      const { amount, attribution, stolenOn, account, method } = theft;
      for (const part of [
        formatUsd(amount.usd, locale),
        t(`certainty.${attribution.level}`),
        ...attribution.by.map(({ who }) => recordById(data.organisations, who).name[locale]),
        formatDate(stolenOn, locale),
        ...(attribution.on === undefined ? [] : [formatDate(attribution.on, locale)]),
        plainWords(richHalf(account, locale, data)),
        ...(method === undefined ? [] : [plainWords(richHalf(method, locale, data))]),
        ...theftSources(theft, data.sources).map(({ source }) => source.title),
      ])
        expect(words).toContain(part.replace(/\s+/gu, ' '));
    }
  });

  test(`entries of articles in ${locale} are whole: every part, every verdict, every figure, every source`, () => {
    for (const { id, content_html: html } of readJson('articles', locale).items) {
      const path = new URL(id).pathname.slice(base.length);
      const page = htmlOf(path);
      const words = wordsIn(html);
      const main =
        /<main[\s\S]*<\/main>/u.exec(page)?.[0].replace(/<details class="cite-block[\s\S]*?<\/details>/u, '') ?? '';
      const inPage = (pattern: RegExp): string[] =>
        [...main.matchAll(pattern)].map(([, part = '']) => wordsIn(part).trim());
      const parts = [
        ...inPage(/<h2[^>]*>(.*?)<\/h2>/gsu),
        ...inPage(/<p class="said[^>]*>(.*?)<\/p>/gsu),
        ...inPage(/<data [^>]*>(.*?)<\/data>/gsu),
        ...inPage(/<li id="source-\d+">(.*?)<\/li>/gsu),
      ];
      expect(parts.length).toBeGreaterThan(20);
      for (const part of parts) expect(words).toContain(part);
      const pictures = [...html.matchAll(/<img src="([^"]+)" alt="[^"]+">/gu)].map(
        ([, src = '']) => new URL(src).pathname,
      );
      expect(pictures.length).toBe([...main.matchAll(/<chart-figure/gu)].length);
      for (const picture of pictures) expect(existsSync(fileOf(picture.slice(base.length)))).toBe(true);
      const claims = data.claims.filter(({ article }) => path.endsWith(`/${article}/`));
      for (const { claim } of claims) expect(words).toContain(plainWords(richHalf(claim, locale, data)));
    }
  });

  test(`the page of changes in ${locale} leads to every feed, and every page leads there`, async ({ page }) => {
    await page.goto(`/${locale}/numbers/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('feeds.follow') })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/changes/#follow$`, 'u'));
    const part = page.getByRole('region', { name: t('feeds.follow') });
    for (const name of feedNames) {
      const item = part.getByRole('listitem').filter({ hasText: t(`feeds.about_${name}`) });
      for (const format of feedFormatList)
        await expect(item.getByRole('link', { name: feedFormats[format].name, exact: true })).toHaveAttribute(
          'href',
          feedPath(name, format, locale),
        );
    }
  });
}

for (const path of samplePaths.filter((sample) => sitemapPaths.includes(sample) && sample !== '/')) {
  test(`${path} names the feeds that hold it, and no other`, () => {
    const locale = localeList.find((one) => path.startsWith(`/${one}/`)) ?? 'ar';
    const head = /<head>[\s\S]*<\/head>/u.exec(htmlOf(path))?.[0] ?? '';
    const links = [...head.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)">/gu)];
    const expected = feedsOfPage(path.slice(locale.length + 2)).flatMap((name) =>
      feedFormatList.map((format) => [
        feedFormats[format].type,
        translate(locale)('feeds.title', { name: translate(locale)(`feeds.name_${name}`) }),
        feedPath(name, format, locale),
      ]),
    );
    expect(links.map(([, type, title, href]) => [type, title, href])).toEqual(expected);
    for (const [, , , href = ''] of links) expect(existsSync(fileOf(href))).toBe(true);
  });
}
