import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headersFor, type BuiltSite } from './headers.ts';
import { headersFile } from './headers-file.ts';
import { pagePolicy } from './policy.ts';

const site: BuiltSite = { policy: pagePolicy(['sha256-page']), pictureStyles: ['sha256-picture'] };
const files = [
  '404.html',
  'index.html',
  'icon.svg',
  '_astro/a.12345678.js',
  'ar/index.html',
  'ar/feed.xml',
  'ar/figures.json',
  'cards/ar/index.png',
  'cite/ar/x.bib',
  'cite/ar/x.json',
  'data/SHA256SUMS',
  'data/charts/a.svg',
  'data/thefts.json',
  'embed/ar/a/index.html',
  'press/sheet.pdf',
];

describe('headersFor(path, site)', () => {
  const of = (path: string) => headersFor(path, site);

  it('lets nobody frame a page, and everybody a chart made for it', () => {
    assert.equal(of('/ar/')['Content-Security-Policy'], `${site.policy}; frame-ancestors 'none'`);
    assert.equal(of('/embed/ar/a/')['Content-Security-Policy'], site.policy);
  });

  it('opens what charts in foreign pages need, and nothing else', () => {
    for (const path of ['/embed/ar/a/', '/data/x.json', '/cite/ar/x.bib', '/_astro/x.js']) {
      assert.equal(of(path)['Access-Control-Allow-Origin'], '*', path);
      assert.equal(of(path)['Cross-Origin-Resource-Policy'], 'cross-origin', path);
    }
    for (const path of ['/', '/ar/', '/ar/figures.json', '/press/sheet.pdf']) {
      assert.equal(of(path)['Access-Control-Allow-Origin'], undefined, path);
      assert.equal(of(path)['Cross-Origin-Resource-Policy'], 'same-origin', path);
    }
  });

  it('puts what is opened directly into a sandbox', () => {
    for (const path of ['/data/charts/a.svg', '/icon.svg', '/data/x.json', '/ar/feed.xml', '/data/SHA256SUMS'])
      assert.equal(
        of(path)['Content-Security-Policy'],
        "sandbox; default-src 'none'; font-src data:; style-src 'sha256-picture'; frame-ancestors 'none'",
        path,
      );
  });

  it('keeps for ever only what has its hash in its name', () => {
    assert.match(of('/_astro/a.12345678.js')['Cache-Control'] ?? '', /immutable/u);
    for (const path of ['/ar/', '/data/thefts.csv', '/icon.svg', '/cards/ar/index.png'])
      assert.equal(of(path)['Cache-Control'], 'no-cache', path);
  });

  it('gives a path its own type where the extension says less', () => {
    assert.equal(of('/cite/ar/x.json')['Content-Type'], 'application/vnd.citationstyles.csl+json; charset=utf-8');
    assert.equal(of('/ar/changes/feed.xml')['Content-Type'], 'application/atom+xml; charset=utf-8');
    assert.equal(of('/sitemap-0.xml')['Content-Type'], 'application/xml; charset=utf-8');
    assert.equal(of('/ar/')['Content-Type'], 'text/html; charset=utf-8');
  });

  it('spares what nobody reads as a document what governs documents', () => {
    for (const path of ['/_astro/a.js', '/_astro/a.woff2', '/cards/ar/index.png'])
      assert.deepEqual(
        Object.keys(of(path)).filter((name) => /Policy$/u.test(name)),
        ['Referrer-Policy', 'Cross-Origin-Resource-Policy'],
        path,
      );
  });

  it('nowhere allows what is unsafe', () => {
    for (const file of files) assert.doesNotMatch(JSON.stringify(of(`/${file}`)), /unsafe/u);
  });
});

interface Block {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

const blocksOf = (text: string): readonly Block[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, headers: lines.map((line) => [line.trim().split(': ')[0] ?? '', line.replace(/^.*?: /u, '')]) };
    });

/** As Netlify's and Cloudflare's own parsers read a pattern. */
const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(path);

const addressOf = (file: string): string => `/${file}`.replace(/\/index\.html$/u, '/');

describe('headersFile(site, files, base)', () => {
  const text = headersFile(site, files);
  const blocks = blocksOf(text);
  const sent = (path: string, name: string): readonly string[] =>
    blocks.flatMap(({ path: pattern, headers }) =>
      matches(pattern, path) ? headers.filter(([header]) => header === name).map(([, value]) => value) : [],
    );

  it('stays within 100 rules of lines under 2,000 characters, with one star each', () => {
    assert.ok(blocks.length < 100, String(blocks.length));
    for (const line of text.split('\n')) assert.ok(line.length < 2000, line);
    for (const { path } of blocks) assert.ok(path.split('*').length <= 2, path);
  });

  for (const file of files) {
    it(`sends ${file} what the source says, each header once`, () => {
      const wanted = headersFor(`/${file}`, site);
      for (const name of Object.keys(wanted)) {
        const values = sent(addressOf(file), name);
        // The host knows the types of pages and data; a file among pages has their policy beside its own.
        if (name === 'Content-Type' && values.length === 0) assert.match(file, /\.(?:html|json|xml)$/u);
        else if (name === 'Content-Security-Policy' && file.startsWith('ar/') && !file.endsWith('.html'))
          assert.deepEqual(values, [headersFor('/ar/', site)[name], wanted[name]]);
        else assert.deepEqual(values, [wanted[name]], name);
      }
    });
  }

  it('stands below a path where the site does', () => {
    const below = blocksOf(headersFile(site, files, '/stolen-billions'));
    assert.deepEqual(
      below.map(({ path }) => path),
      blocks.map(({ path }) => `/stolen-billions${path}`),
    );
  });
});
