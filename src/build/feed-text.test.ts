import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeAddress } from '#i18n/routes.ts';
import { feedText } from './feed-text.ts';

const at = { locale: 'en', address: 'https://site.example/base/en/thefts/a/' } as const;
const inPage = (main: string): string => feedText(`<main><h1>The <b>title</b></h1>${main}</main>`, at).html;

describe('feedText(html, page)', () => {
  it('takes the heading as the title, in plain words', () => {
    assert.equal(feedText('<main><h1>The <b>title</b></h1><p>A</p></main>', at).title, 'The title');
  });

  const cases = [
    {
      name: 'keeps words, lists and tables',
      main: '<ul><li>A <b>b</b></li></ul>',
      html: '<ul><li>A <b>b</b></li></ul>',
    },
    {
      name: 'takes away what only stands around words',
      main: '<section class="x"><p><data value="5">$5</data></p></section>',
      html: '<p>$5</p>',
    },
    {
      name: 'writes addresses whole',
      main: '<p><a class="y" href="#source-1">1</a> <a href="/base/en/x/">x</a></p>',
      html: '<p><a href="https://site.example/base/en/thefts/a/#source-1">1</a> <a href="https://site.example/base/en/x/">x</a></p>',
    },
    {
      name: 'puts notes in brackets',
      main: '<p>A<sup class="cite ui"><a href="/b">1</a></sup></p>',
      html: '<p>A<sup>[<a href="https://site.example/b">1</a>]</sup></p>',
    },
    {
      name: 'keeps the language of foreign words',
      main: '<p><bdi lang="ar">x</bdi> <span lang="ja">y</span></p>',
      html: '<p><bdi lang="ar">x</bdi> <span lang="ja">y</span></p>',
    },
    {
      name: 'unfolds',
      main: '<details><summary>Table</summary><p>A</p></details>',
      html: '<p><b>Table</b></p><p>A</p>',
    },
    {
      name: 'leaves out controls, drawings and ways to cite',
      main: '<nav>n</nav><p>A<svg></svg></p><p><button>b</button></p><details class="cite-block"><p>c</p></details><script src="s"></script>',
      html: '<p>A</p>',
    },
    {
      name: 'shows a chart as the picture of it',
      main: '<figure id="thefts-by-year"><chart-figure><p class="hidden-text">Columns.</p><ol><li>5</li></ol></chart-figure><p>Read it so.</p></figure>',
      html: `<p><img src="${wholeAddress('/data/charts/thefts-by-year.en.svg')}" alt="Columns."></p><p>Read it so.</p>`,
    },
    { name: 'links no heading to itself', main: '<h2 id="a"><a href="#a">A</a></h2>', html: '<h2>A</h2>' },
  ];
  for (const { name, main, html } of cases) {
    it(name, () => assert.equal(inPage(main), `<div lang="en" dir="ltr">${html}</div>`));
  }

  it('refuses a page without a heading', () => {
    assert.throws(() => feedText('<main><p>A</p></main>', at), /has no main part with a heading/u);
  });
});
