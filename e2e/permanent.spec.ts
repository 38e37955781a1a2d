import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readReleases } from '#build/read-releases.ts';
import { missingZimTools } from '#build/zim-tools.mjs';
import { fileOf, htmlOf, root } from './site.ts';

const { files, addresses } = readReleases(`${root}content/releases`);

test('every edition has frozen its addresses', () => {
  // Run “npm run build” and “npm run release:addresses” after “npm run release”.
  expect(addresses.map(({ release }) => release)).toEqual(files.map(({ release }) => release).toSorted());
});

/** Returns where a page that moved sends its readers; undefined for one that shows what it promises. */
const movedTo = (path: string): string | undefined =>
  path.endsWith('/') ? /<meta http-equiv="refresh" content="0;\s*url=([^"]+)"/u.exec(htmlOf(path))?.[1] : undefined;

for (const { release, paths } of addresses) {
  test(`every address of ${release} answers, a page that moved with one step`, () => {
    expect(paths.length).toBeGreaterThan(0);
    const lost = paths.filter((path) => {
      // Made only where the tools for it are.
      if (path.endsWith('.zim') && missingZimTools().length > 0) return false;
      if (!existsSync(fileOf(path))) return true;
      const target = movedTo(path);
      return target !== undefined && (!existsSync(fileOf(target)) || movedTo(target) !== undefined);
    });
    expect(lost).toEqual([]);
  });
}
