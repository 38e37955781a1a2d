import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { origin } from '#address.ts';
import { siteFaults } from './verify-site.ts';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'; script-src \'self\'">';

const page = (lang: 'ar' | 'en', body = ''): string =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">${policy}<title>A</title>
<link rel="alternate" hreflang="ar" href="${origin}/ar/numbers/"><link rel="alternate" hreflang="en" href="${origin}/en/numbers/">
</head><body><h1>A</h1><h2 id="years">B</h2><a href="/${lang}/numbers/#years">C</a><a href="http://other.example/">D</a>${body}</body></html>`;

const whole: Readonly<Record<string, string>> = {
  'ar/numbers/index.html': page('ar'),
  'en/numbers/index.html': page('en'),
  'data/thefts.csv': 'id\n',
};

const directory = mkdtempSync(join(tmpdir(), 'verify-'));
after(() => {
  rmSync(directory, { recursive: true });
});

/** Returns the faults of a site with some of its files changed or, as undefined, left out. */
const faultsWith = (changed: Readonly<Record<string, string | undefined>>): string[] => {
  rmSync(directory, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ ...whole, ...changed })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return siteFaults(directory);
};

const inEnglish = (body: string): Record<string, string> => ({ 'en/numbers/index.html': page('en', body) });
const replaced = (from: string, to: string): Record<string, string> => ({
  'en/numbers/index.html': page('en').replace(from, to),
});

describe('siteFaults(directory)', () => {
  it('finds nothing in a whole site', () => {
    assert.deepEqual(faultsWith({}), []);
    assert.deepEqual(faultsWith(inEnglish('<a href="/data/thefts.csv">E</a><a href="mailto:a@b.example">F</a>')), []);
  });

  const broken: readonly { name: string; changed: Record<string, string | undefined>; found: RegExp }[] = [
    { name: 'a tag left open', changed: inEnglish('<p'), found: /no valid HTML/u },
    { name: 'an id twice', changed: inEnglish('<p id="years">'), found: /the id years twice/u },
    { name: 'no heading', changed: replaced('<h1>A</h1>', ''), found: /0 h1 headings/u },
    { name: 'a style attribute', changed: inEnglish('<p style="color:red">'), found: /style attribute/u },
    { name: 'a handler', changed: inEnglish('<p onclick="a()">'), found: /handler onclick/u },
    { name: 'a script in the page', changed: inEnglish('<script>a()</script>'), found: /script in the page/u },
    { name: 'a dead link', changed: inEnglish('<a href="/en/thefts/">'), found: /leads nowhere/u },
    { name: 'a dead anchor', changed: inEnglish('<a href="#months">'), found: /a place that/u },
    { name: 'a missing picture', changed: inEnglish('<img src="/a.png" alt="">'), found: /leads nowhere/u },
    { name: 'a script address', changed: inEnglish('<a href="javascript:a()">'), found: /scheme javascript:/u },
    { name: 'a foreign picture', changed: inEnglish('<img src="https://a.example/a.png">'), found: /another host/u },
    { name: 'a foreign font', changed: inEnglish('<link href="https://a.example/a">'), found: /another host/u },
    { name: 'a missing half', changed: { 'ar/numbers/index.html': undefined }, found: /no half in “ar”/u },
    { name: 'an anchor in one half', changed: inEnglish('<p id="months">'), found: /other ids than its half/u },
    { name: 'the wrong direction', changed: replaced('ltr', 'rtl'), found: /says it is in “en”, rtl/u },
    { name: 'no alternate', changed: replaced('hreflang="ar"', ''), found: /doesn't name .* as its half in “ar”/u },
    { name: 'no policy', changed: replaced(policy, ''), found: /no security policy/u },
    {
      name: 'a late policy',
      changed: replaced(`${policy}<title>A</title>`, `<title>A</title>${policy}`),
      found: /no security policy/u,
    },
    {
      name: 'a page that has grown too heavy',
      changed: inEnglish(
        Array.from({ length: 3_000 }, (_, index) => `<p>${hash('sha256', String(index))}</p>`).join(''),
      ),
      found: /weighs \d+ bytes/u,
    },
    {
      name: 'a weak policy',
      changed: replaced("script-src 'self'", "script-src 'unsafe-inline'"),
      found: /allows too much/u,
    },
  ];
  for (const { name, changed, found } of broken) {
    it(`refuses ${name}`, () => {
      assert.match(faultsWith(changed).join('\n'), found);
    });
  }

  it('refuses an empty folder', () => {
    assert.match(
      faultsWith({ 'ar/numbers/index.html': undefined, 'en/numbers/index.html': undefined }).join(),
      /no page/u,
    );
  });
});
