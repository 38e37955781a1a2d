import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { filesOf, readBuiltSite } from '#deploy/built-site.ts';
import { writeCompressedCopies } from '#deploy/compressed-copies.ts';
import { setFileTimes } from '#deploy/file-times.ts';
import { headersFor } from '#deploy/headers.ts';
import { mediaTypes } from '#deploy/media-types.ts';
import { covers } from '#deploy/path-pattern.ts';
import { hasProgram, serverNames, startServer, type RunningServer } from '#deploy/start-server.ts';
import { reachForChart } from './reach-for-chart.ts';
import { dist, sitemapPaths } from './site.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks a server for a path, as it stands. */
const ask = (
  { origin, certificate }: RunningServer,
  path: string,
  {
    method = 'GET',
    headers = {},
  }: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ agent, ca: certificate, hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.once('error', reject);
    });
    sent.once('error', reject).end();
  });

const site = readBuiltSite(dist);
const files = filesOf(dist).filter((file) => file !== '_headers');

/** Returns the address a file answers at. */
const addressOf = (file: string): string => `/${file}`.replace(/\/index\.html$/u, '/');

/** One file of each kind in each folder of the first step, and the largest of all pages. */
const kinds: readonly string[] = [
  ...new Map(
    files.map((file) => [`${file.split('/')[0]} ${/[^/.]*$/u.exec(file)?.[0]} ${/feed\.\w+$/u.exec(file)?.[0]}`, file]),
  ).values(),
];

/** Texts of those kinds, compressed for the tests: none so long that it takes seconds. */
const texts = kinds.filter((file) => {
  const { size } = statSync(join(dist, file));
  return size >= 1024 && size < 100_000 && /charset/u.test(headersFor(`/${file}`, site)['Content-Type'] ?? '');
});

/** Checks that an answer has exactly the headers that the source gives a path. */
const expectHeaders = ({ headers }: Answer, path: string): void => {
  for (const [name, value] of Object.entries(headersFor(path, site)))
    expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
  for (const name of [
    'Access-Control-Allow-Origin',
    'Content-Security-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
  ])
    expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(headersFor(path, site)[name]);
  expect(headers['last-modified'], path).toBeUndefined();
};

test('every file of the site is of a known kind', () => {
  const unknown = files.filter((file) => !mediaTypes.some(({ path }) => covers(path, `/${file}`)));
  expect(unknown).toEqual([]);
});

for (const name of serverNames) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(
      !hasProgram(name) || !hasProgram('openssl'),
      `${name} or openssl is not on this machine: install it to try its configuration, as root “npm test” does.`,
    );

    let folder: string;
    let root: string;
    let server: RunningServer;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      folder = mkdtempSync(join(tmpdir(), 'site-'));
      root = join(folder, 'root');
      cpSync(dist, root, { recursive: true, preserveTimestamps: true });
      mkdirSync(join(root, '.git'));
      writeFileSync(join(root, '.git/config'), 'hidden');
      mkdirSync(join(root, '.well-known'), { recursive: true });
      writeFileSync(join(root, '.well-known/tried.txt'), 'public');
      await writeCompressedCopies(root, texts);
      server = await startServer(name, site, { root });
    });

    test.afterAll(async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    });

    test('sends each kind of file whole, with the headers of the source', async () => {
      expect(kinds.length).toBeGreaterThan(30);
      for (const file of kinds) {
        const answer = await ask(server, addressOf(file));
        expect(answer.status, file).toBe(200);
        expectHeaders(answer, `/${file}`);
        expect(answer.body.equals(readFileSync(join(dist, file))), file).toBe(true);
        expect(answer.headers.etag, file).toBeDefined();
      }
    });

    test('sends compressed copies to those that take them, which decode to the file', async () => {
      const encodings = [
        { accepted: 'gzip', encoding: 'gzip', decode: gunzipSync },
        ...(server.hasBrotli
          ? [
              { accepted: 'br', encoding: 'br', decode: brotliDecompressSync },
              { accepted: 'gzip, deflate, br', encoding: 'br', decode: brotliDecompressSync },
            ]
          : []),
      ];
      expect(texts.length).toBeGreaterThan(10);
      for (const file of texts) {
        const whole = readFileSync(join(dist, file));
        const plain = await ask(server, addressOf(file), { headers: { 'Accept-Encoding': 'identity' } });
        expect(plain.headers['content-encoding'], file).toBeUndefined();
        expect(plain.body.equals(whole), file).toBe(true);
        for (const { accepted, encoding, decode } of encodings) {
          const answer = await ask(server, addressOf(file), { headers: { 'Accept-Encoding': accepted } });
          expect(answer.headers['content-encoding'], file).toBe(encoding);
          expect(answer.headers['vary'], file).toBe('Accept-Encoding');
          expect(answer.headers.etag, file).not.toBe(plain.headers.etag);
          expectHeaders(answer, `/${file}`);
          expect(decode(answer.body).equals(whole), file).toBe(true);
          expect(answer.body.length, file).toBeLessThan(whole.length);
        }
      }
    });

    test('says that an address does not exist in its language, whatever was asked for', async () => {
      for (const [path, page] of [
        ['/nothing', '404.html'],
        ['/arabic/', '404.html'],
        ['/_astro/nothing.js', '404.html'],
        ['/data/nothing.json', '404.html'],
        ['/_astro/', '404.html'],
        ['/data/', '404.html'],
        ['/ar/nothing', 'ar/404.html'],
        ['/ar/nothing/feed.xml', 'ar/404.html'],
        ['/ar/thefts/nothing/?from=2019', 'ar/404.html'],
        ['/en/nothing/at/all.svg', 'en/404.html'],
        ['/_headers', '404.html'],
        ['/.git/config', '404.html'],
        ['/ar/index.html.br', 'ar/404.html'],
        ['/en/index.html.gz', 'en/404.html'],
        ['/../../etc/passwd', '404.html'],
        ['/%2e%2e/%2e%2e/etc/passwd', '404.html'],
      ] as const) {
        const answer = await ask(server, path);
        // A path that leads above the root is no path: nginx says so without a page.
        if (path.includes('etc')) {
          expect([400, 404], path).toContain(answer.status);
          continue;
        }
        expect(answer.status, path).toBe(404);
        expect(answer.body.equals(readFileSync(join(dist, page))), path).toBe(true);
        expectHeaders(answer, `/${page}`);
      }
      expect((await ask(server, '/.well-known/tried.txt')).body.toString()).toBe('public');
    });

    test('leads from a folder without its slash, and from http to https', async () => {
      for (const [path, to] of [
        ['/ar', '/ar/'],
        ['/en/numbers', '/en/numbers/'],
        ['/en/numbers?from=2019', '/en/numbers/?from=2019'],
      ] as const) {
        const { status, headers } = await ask(server, path);
        expect([301, 308], path).toContain(status);
        expect(new URL(headers.location ?? '', server.origin).href, path).toBe(`${server.origin}${to}`);
      }
      const location = await new Promise<string>((resolve, reject) => {
        plainRequest(`${server.plainOrigin}/ar/?a=b`, (response) => {
          response.resume();
          resolve(`${response.statusCode} ${response.headers.location}`);
        })
          .once('error', reject)
          .end();
      });
      expect(location).toMatch(/^30[18] https:\/\/localhost(?::\d+)?\/ar\/\?a=b$/u);
    });

    test('answers for a part, for the head alone, and for what the reader has already', async () => {
      for (const path of ['/data/thefts.csv', '/ar/', '/_astro/nothing.js']) {
        const whole = await ask(server, path);
        const head = await ask(server, path, { method: 'HEAD' });
        expect(head.status).toBe(whole.status);
        expect(head.body.length).toBe(0);
        for (const header of ['content-length', 'content-type', 'content-security-policy', 'cache-control', 'etag'])
          expect(head.headers[header], `${path} ${header}`).toBe(whole.headers[header]);
      }
      const whole = await ask(server, '/data/thefts.csv');
      const part = await ask(server, '/data/thefts.csv', { headers: { Range: 'bytes=10-29' } });
      expect(part.status).toBe(206);
      expect(part.headers['content-range']).toBe(`bytes 10-29/${whole.body.length}`);
      expect(part.body.equals(whole.body.subarray(10, 30))).toBe(true);
      for (const encoding of ['identity', 'gzip', 'br']) {
        const headers = { 'Accept-Encoding': encoding };
        const { headers: first } = await ask(server, '/ar/', { headers });
        const again = await ask(server, '/ar/', { headers: { ...headers, 'If-None-Match': first.etag ?? '' } });
        expect(again.status, encoding).toBe(304);
        expect(again.body.length).toBe(0);
        expect(again.headers['content-security-policy']).toBe(first['content-security-policy']);
        expect(again.headers['cache-control']).toBe('no-cache');
        const other = await ask(server, '/ar/', { headers: { ...headers, 'If-None-Match': '"other"' } });
        expect(other.status, encoding).toBe(200);
      }
      expect((await ask(server, '/ar/', { method: 'POST' })).status).toBe(405);
    });

    test('keeps the ETag of what a build did not change, and changes that of what it did', async () => {
      const file = join(root, 'tried.txt');
      // Servers remember a file for some seconds: each state has an address of its own.
      const etagOf = async (text: string, copy: number): Promise<string | undefined> => {
        const path = file.replace('.txt', `-${copy}.txt`);
        writeFileSync(path, text);
        utimesSync(path, new Date(), new Date());
        setFileTimes(root);
        return (await ask(server, `/tried-${copy}.txt`)).headers.etag;
      };
      const first = await etagOf('one', 1);
      expect(first).toBeDefined();
      expect(await etagOf('one', 2)).toBe(first);
      expect(await etagOf('two', 3)).not.toBe(first);
    });

    test('shows pages in a browser over https without a word in its console', async ({ browser }) => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const logged: string[] = [];
      page.on('console', (message) => logged.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => logged.push(`${page.url()}: ${error.message}`));
      for (const path of ['/', '/ar/', '/en/numbers/', '/ar/thefts/', '/en/data/', '/embed/en/thefts-by-year/']) {
        await page.goto(`${server.origin}${path}`);
        for (const chart of await page.locator('chart-figure').all()) await reachForChart(chart);
        await page.evaluate(() => document.fonts.ready);
      }
      for (const path of ['/data/charts/thefts-by-year.ar.svg', '/en/changes/feed.xml', '/data/thefts.json'])
        await page.goto(`${server.origin}${path}`);
      expect(logged).toEqual([]);
      await context.close();
    });

    test('serves the site below a path too', async () => {
      const base = '/stolen-billions';
      const above = join(folder, 'above');
      cpSync(dist, join(above, base), { recursive: true, preserveTimestamps: true });
      const below = await startServer(name, site, { root: above, base });
      try {
        for (const file of kinds) {
          const answer = await ask(below, `${base}${addressOf(file)}`);
          expect(answer.status, file).toBe(200);
          expectHeaders(answer, `/${file}`);
        }
        for (const [path, page] of [
          ['/ar/nothing', 'ar/404.html'],
          ['/en/nothing/', 'en/404.html'],
          ['/nothing', '404.html'],
          ['/_headers', '404.html'],
        ] as const) {
          const answer = await ask(below, `${base}${path}`);
          expect(answer.status, path).toBe(404);
          expect(answer.body.equals(readFileSync(join(dist, page))), path).toBe(true);
        }
        expect((await ask(below, '/ar/')).status).toBe(404);
        expect((await ask(below, `${base}/ar`)).headers.location).toBe(`${base}/ar/`);
        expect((await ask(below, base)).headers.location).toBe(`${base}/`);
      } finally {
        await below.close();
      }
    });

    if (name === 'nginx')
      test('serves every page of the sitemap with the one policy', async () => {
        expect(sitemapPaths.length).toBeGreaterThan(1000);
        const waiting = sitemapPaths.values();
        const wrong: string[] = [];
        await Promise.all(
          Array.from({ length: 8 }, async () => {
            for (const path of waiting) {
              const { status, headers, body } = await ask(server, path);
              const policy = headers['content-security-policy'];
              if (
                status !== 200 ||
                policy !== `${site.policy}; frame-ancestors 'none'` ||
                !body.includes(`content="${site.policy}"`)
              )
                wrong.push(`${path}: ${status} ${policy}`);
            }
          }),
        );
        expect(wrong).toEqual([]);
      });
  });
}
