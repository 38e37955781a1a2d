import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { base, origin } from '#address.ts';
import { llmsText } from '#build/llms-text.ts';
import { reviewedTexts } from '#build/reviewed-texts.ts';
import { currentRelease } from '#domain/current-release.ts';
import { localeList } from '#locales.ts';
import { allPaths, data, fileOf, htmlOf, sharedPaths } from './site.ts';

interface Entry {
  readonly address: string;
  readonly lastmod: string | undefined;
  readonly alternates: readonly string[];
}

const alternatesIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/?>/gu)].map(
    ([, language = '', href = '']) => `${language} ${href}`,
  );

const entries: readonly Entry[] = [...htmlOf('/sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/gu)].map(([, xml = '']) => ({
  address: /<loc>([^<]+)<\/loc>/u.exec(xml)?.[1] ?? '',
  lastmod: /<lastmod>([^<]+)<\/lastmod>/u.exec(xml)?.[1],
  alternates: alternatesIn(xml),
}));

/** Returns the path of an address of the site, as its files lie. @throws for another host. */
const pathOf = (address: string): string => {
  const start = `${origin}${base}/`;
  if (!address.startsWith(start)) throw new Error(`${address} is no address below ${start}`);
  return address.slice(start.length - 1);
};

test('every address of the sitemap is a page, and every page for readers is in it once', () => {
  const paths = entries.map(({ address }) => pathOf(address));
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(existsSync(fileOf(path)), path).toBe(true);
  expect(paths.length).toBe(sharedPaths.length * localeList.length + 1);
});

test('the sitemap says of each page the same languages as its head, and they say so of each other', () => {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  for (const { address, alternates } of entries) {
    const head = htmlOf(pathOf(address)).split('</head>')[0] ?? '';
    expect(alternatesIn(head), address).toEqual(alternates);
    expect(alternates.map((alternate) => alternate.split(' ')[0])).toEqual(['ar', 'en', 'x-default']);
    expect(head).toContain(`<link rel="canonical" href="${address}">`);
    expect(alternates.some((alternate) => alternate.endsWith(` ${address}`))).toBe(true);
    for (const alternate of alternates)
      expect(byAddress.get(alternate.split(' ')[1] ?? '')?.alternates, alternate).toEqual(alternates);
  }
});

test('pages left out of indexes name no other language', () => {
  for (const path of allPaths.filter((one) => one.includes('404'))) expect(alternatesIn(htmlOf(path))).toEqual([]);
});

test('the day of the last change comes from the content', () => {
  const { asOf } = currentRelease(data.releases);
  const days = [asOf, ...data.corrections.map(({ on }) => on), ...Object.values(reviewedTexts('content'))];
  const possible = [...days, ...data.releases.map((release) => release.asOf)].map((day) => `${day}T00:00:00.000Z`);
  for (const { address, lastmod } of entries) {
    const isDated = !/^\/(?:$|\w+\/(?:sources\/.|search))/u.test(pathOf(address));
    if (isDated) expect(possible, address).toContain(lastmod);
    else expect(lastmod, address).toBeUndefined();
  }
});

test('robots.txt lets everyone in and names the sitemap that exists', () => {
  const text = htmlOf('/robots.txt');
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/u);
  const address = /^Sitemap: (.*)$/mu.exec(text)?.[1] ?? '';
  expect(existsSync(fileOf(pathOf(address)))).toBe(true);
  const [part = ''] = [...htmlOf(pathOf(address)).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc = '']) => loc);
  expect(existsSync(fileOf(pathOf(part)))).toBe(true);
});

test.describe('llms.txt', () => {
  const text = htmlOf('/llms.txt');

  test('has the form of llmstxt.org: a title, a quotation, text, then lists of links', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n/u);
    const [, ...lists] = text.split(/^## /mu);
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) {
      const [, , ...lines] = list.trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^- \[.+\]\(https?:\/\/\S+\): \S/u);
    }
    expect(text).not.toMatch(/\{|<\/?\w/u);
  });

  test('leads only to what exists, each page with its Arabic half beside it', () => {
    const addresses = [...text.matchAll(/\]\((https?:[^)]+)\)/gu)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) expect(existsSync(fileOf(pathOf(address))), address).toBe(true);
    for (const line of text.split('\n').filter((one) => /\/en\/[^)]*\/\)/u.test(one)))
      expect(line.replace(/^.*\]\(/u, '')).toContain('/ar/');
  });

  test('names every section', () => {
    for (const path of sharedPaths.filter((one) => one.split('/').length <= 2))
      expect(text).toContain(`(${origin}${base}/en/${path})`);
  });

  test('can’t be made of a site without a home page', () => {
    expect(() => llmsText([], data, 'a@b.example')).toThrow(/no home page/u);
  });
});
