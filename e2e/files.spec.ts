import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPublicKey, trustedComment } from '#build/minisign.ts';
import { folderDifferences, siteDifferences } from '#build/verify-files.ts';
import { origin, sitePath } from '#address.ts';
import { currentRelease } from '#domain/current-release.ts';
import { translate } from '#i18n/translate.ts';
import { localeList } from '#locales.ts';
import { correctionsAddress, publicKey } from '#site.ts';
import { data, dist } from './site.ts';

const list = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
const release = currentRelease(data.releases);
const signature = join(dist, 'SHA256SUMS.minisig');

test('the list of files names every file of the site, and each is as listed', async () => {
  expect(list.split('\n').length).toBeGreaterThan(1000);
  expect(await folderDifferences(dist, list)).toEqual([]);
});

test('the files a server sends are those of the list', async ({ baseURL }) => {
  const some = list
    .split('\n')
    .filter((line) => /\s(?:index\.html|404\.html|\w\w\/\w+\/index\.html|[.\w-]+\/[\w.]+)$/u.test(line));
  expect(some.length).toBeGreaterThan(30);
  expect(await siteDifferences(new URL(`${String(baseURL)}/`), `${some.join('\n')}\n`)).toEqual([]);
});

test('no printed file leads to the machine it was printed on', () => {
  const prints = list.split('\n').flatMap((line) => /\s(\S+\.pdf)$/u.exec(line)?.[1] ?? []);
  for (const print of prints) {
    const links = readFileSync(join(dist, print), 'latin1').match(/\/URI \([^)]*\)/gu) ?? [];
    expect(links.length, print).toBeGreaterThan(0);
    expect(
      links.filter((link) => /\/\/(?:127\.|localhost)/u.test(link)),
      print,
    ).toEqual([]);
  }
});

test('a signature, where there is one, is of the key the site shows and names the edition', () => {
  test.skip(publicKey === undefined, 'the site was built without a key');
  const key = readPublicKey(readFileSync(join(dist, 'minisign.pub'), 'utf8'));
  expect(trustedComment(Buffer.from(list), readFileSync(signature, 'utf8'), key)).toBe(release.id);
});

for (const locale of localeList) {
  test(`the page in ${locale} says whether the list is signed`, async ({ page }) => {
    await page.goto(`/${locale}/verify/`);
    const words = translate(locale)(existsSync(signature) ? 'verify.signed' : 'verify.unsigned');
    await expect(page.locator('main')).toContainText(words);
  });
}

test('security.txt says where to report, until when, in which languages and where it lies', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^text\/plain/u);
  const fields = new Map(
    (await response.text())
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [name = '', ...rest] = line.split(': ');
        return [name, rest.join(': ')];
      }),
  );
  const year = Number(release.asOf.slice(0, 4)) + 1;
  expect(Object.fromEntries(fields)).toEqual({
    Contact: `mailto:${correctionsAddress}`,
    Expires: `${year}${release.asOf.slice(4)}T00:00:00Z`,
    'Preferred-Languages': localeList.join(', '),
    Canonical: `${origin}${sitePath('/.well-known/security.txt')}`,
  });
});
