import { expect, test } from '@playwright/test';
import { currentRelease } from '#domain/current-release.ts';
import { hostOf } from '#domain/outside-link.ts';
import { data, htmlOf, pagesByKind } from './site.ts';

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
