import { expect, test } from '@playwright/test';
import { policyOf } from '#deploy/built-site.ts';
import { htmlOf, pagesByKind } from './site.ts';

for (const [kind, paths] of pagesByKind) {
  test(`${kind} has a strict policy at the front of its head`, () => {
    for (const path of paths) {
      const html = htmlOf(path);
      const [, policy = ''] =
        /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/iu.exec(html) ?? [];
      expect(policy, path).toBe(policyOf(htmlOf('/')));
      expect(policy, path).toContain("default-src 'none'; script-src 'self';");
      expect(policy, path).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(html, path).not.toMatch(/\sstyle="/u);
      expect(html, path).not.toMatch(/\son\w+="/u);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/u);
    }
  });
}

test('no script can turn text into markup', async ({ page }) => {
  await page.goto('/en/');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text</b>';
      return 'allowed';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'other';
    }
  });
  expect(refused).toBe('refused');
});
