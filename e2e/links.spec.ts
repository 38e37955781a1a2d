import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { currentRelease } from '#domain/current-release.ts';
import { hostOf } from '#domain/outside-link.ts';
import { data, fileOf, htmlOf, pagesByKind } from './site.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Returns the ids of a page, read once. */
const idsOf = (path: string): ReadonlySet<string> => {
  const ids = known.get(path) ?? new Set([...htmlOf(path).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id));
  known.set(path, ids);
  return ids;
};

const decoded = (attribute: string): string => attribute.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** Returns the addresses and whole tags of the links of a page. */
const linksOf = (path: string): { href: string; tag: string }[] =>
  [...htmlOf(path).matchAll(/<a[^>]*\shref="([^"]+)"[^>]*>/gu)].map(([tag, href = '']) => ({
    tag,
    href: decoded(href),
  }));

const isOutside = ({ href }: { href: string }): boolean => /^https?:/u.test(href);
const archive = 'https://web.archive.org/web/';
const day = currentRelease(data.releases).asOf.replaceAll('-', '');
const safe = new Set(data.hosts.map(({ id }) => id));

for (const [kind, paths] of pagesByKind) {
  test(`${kind}: every link inside the site leads somewhere`, () => {
    for (const path of paths) {
      const links = linksOf(path);
      expect(links.length, path).toBeGreaterThan(0);
      for (const { href } of links.filter((link) => !isOutside(link) && !link.href.startsWith('mailto:'))) {
        const { pathname, hash } = new URL(href, `http://site${path}`);
        expect(existsSync(fileOf(pathname)), `${path} → ${href}`).toBe(true);
        if (hash !== '') expect(idsOf(pathname).has(decodeURIComponent(hash.slice(1))), `${path} → ${href}`).toBe(true);
      }
    }
  });

  test(`${kind}: links outside go to safe hosts only, bare, each with one to a stored copy`, () => {
    for (const path of paths) {
      const outside = linksOf(path).filter(isOutside);
      const hrefs = new Set(outside.map(({ href }) => href));
      for (const { href, tag } of outside) {
        expect(tag, path).toMatch(/rel="(?:license )?noopener noreferrer external"/u);
        expect(safe.has(hostOf(href)), `${path} → ${href}`).toBe(true);
        if (!href.startsWith(archive)) expect(hrefs.has(`${archive}${day}/${href}`), `${path} → ${href}`).toBe(true);
      }
    }
  });
}

test('mirrors are named and not linked', () => {
  const mirrors = data.sources.filter(
    ({ url, kind }) => kind === 'relay' && url !== undefined && !safe.has(hostOf(url)),
  );
  expect(mirrors.length).toBeGreaterThan(0);
  for (const { id, url = '' } of mirrors) {
    const html = decoded(htmlOf(`/en/sources/${id}/`));
    expect(html).toContain(url);
    expect(html).not.toContain(`href="${url}"`);
  }
});
