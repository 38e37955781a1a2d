import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionPage, type PageContext } from './edition-page.ts';

const context: PageContext = {
  toRoot: '../',
  head: '<meta name="own">',
  line: '<p>Edition</p>',
  online: '<span> online</span>',
  script: 'edition.js',
  pathOf: (address) => (address.startsWith('/en/') ? `${address.slice(4)}index.html` : undefined),
  onSite: (address) => `https://site.example${address}`,
  takeSheet: () => 'style/a.css',
  takeSheetFile: () => 'style/b.css',
  takeLoaded: (address) => address.slice(1),
};

/** Returns what becomes of a piece of a page. */
const after = (piece: string): string => {
  const page = editionPage(`<header></header>${piece}`, context);
  return page.slice('<header><p>Edition</p></header>'.length);
};

describe('editionPage(html, context)', () => {
  const cases = [
    {
      name: 'leads links inside by relative addresses',
      input: '<a class="x" href="/en/thefts/">a > b</a>',
      expected: '<a class="x" href="../thefts/index.html">a > b</a>',
    },
    {
      name: 'leads links to what it lacks to the site and says so',
      input: '<a href="/ar/?a=1&amp;b=2" lang="ar"><b>x</b></a><a href="#y">y</a>',
      expected:
        '<a href="https://site.example/ar/?a=1&amp;b=2" lang="ar"><b>x</b><span> online</span></a><a href="#y">y</a>',
    },
    {
      name: 'leaves other addresses as they are',
      input: '<a href="https://fbi.gov/">f</a><a href="mailto:a@b.example">m</a>',
      expected: '<a href="https://fbi.gov/">f</a><a href="mailto:a@b.example">m</a>',
    },
    {
      name: 'names the files that scripts load',
      input: '<figure-note data-notes="/en/figures.json"></figure-note>',
      expected: '<figure-note data-notes="../en/figures.json"></figure-note>',
    },
    {
      name: 'has sheets as files, in their order',
      input: '<style>p > a { color: red }</style><link rel="stylesheet" href="/_astro/r.css">',
      expected: '<link rel="stylesheet" href="../style/a.css"><link rel="stylesheet" href="../style/b.css">',
    },
    {
      name: 'asks for no font before it is needed',
      input: '<link rel="preload" href="/_astro/f.woff2" as="font" type="font/woff2" crossorigin>',
      expected: '',
    },
    {
      name: 'has one classic script for all modules, and keeps structured data',
      input:
        '<script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script><script type="application/ld+json">{"url":"/en/"}</script>',
      expected: '<script defer src="../edition.js"></script><script type="application/ld+json">{"url":"/en/"}</script>',
    },
    {
      name: 'has its own policy first in its head',
      input: '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src x"></head>',
      expected: '<head><meta charset="utf-8"><meta name="own"></head>',
    },
  ];
  for (const { name, input, expected } of cases) {
    it(name, () => {
      assert.equal(after(input), expected);
    });
  }

  it('refuses a page in which no reader would see the edition', () => {
    assert.throws(() => editionPage('<main></main>', context), /no header/u);
  });
});
