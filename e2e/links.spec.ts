import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allPaths, fileOf, htmlOf } from './site.ts';

const idsOf = (path: string): Set<string> =>
  new Set([...htmlOf(path).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id));

for (const path of allPaths) {
  test(`${path}: every link inside the site leads somewhere`, () => {
    const links = [...htmlOf(path).matchAll(/<a[^>]*\shref="([^"]+)"/gu)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(0);
    for (const href of links.filter((link) => !/^(?:https?|mailto):/u.test(link))) {
      const { pathname, hash } = new URL(href, `http://site${path}`);
      expect(existsSync(fileOf(pathname)), href).toBe(true);
      if (hash !== '') expect(idsOf(pathname).has(decodeURIComponent(hash.slice(1))), href).toBe(true);
    }
  });

  test(`${path}: links to other hosts are marked and bare`, () => {
    const outside = [...htmlOf(path).matchAll(/<a[^>]*\shref="https?:[^>]*>/gu)].map(([tag]) => tag);
    for (const tag of outside) expect(tag).toMatch(/rel="[^"]*noopener noreferrer external"/u);
  });
}
