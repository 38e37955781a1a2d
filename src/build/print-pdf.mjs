import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { base, origin } from '#address.ts';

/** Returns the names of the lessons of a built site. */
const lessonsOf = (directory, locale) => {
  const folder = join(directory, locale, 'teach');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
};

/** Returns the pages that are printed, with the paths of their PDFs: the fact sheet and the lessons. */
const pagesOf = (directory) =>
  ['ar', 'en'].flatMap((locale) => [
    { path: `/${locale}/press/fact-sheet/`, file: `press/fact-sheet.${locale}.pdf` },
    ...lessonsOf(directory, locale).map((name) => ({
      path: `/${locale}/teach/${name}/`,
      file: `teach/${name}.${locale}.pdf`,
    })),
  ]);

// A build gives the same files tomorrow: the days a browser writes into a PDF become the first of a year, and the numbers it
// gives to parts, which go on from what it did before, begin at one; their order, by which they are found, stays.
const settled = (bytes) => {
  // As long as what it replaces: a PDF counts its bytes.
  const text = bytes
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'/gu, "/$1 (D:20000101000000+00'00'");
  const part = /\(node(\d{8})\)/gu;
  const numbers = [...new Set([...text.matchAll(part)].map(([, number]) => number))].toSorted();
  const renumbered = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    text.replace(part, (_whole, number) => `(node${renumbered.get(number)})`),
    'latin1',
  );
};

/** Returns the file of a built site that an address is served from. */
const fileOf = (directory, address) => {
  const path = decodeURIComponent(new URL(address).pathname.slice(base.length));
  return join(directory, path.endsWith('/') ? `${path}index.html` : path);
};

/** Prints the pages of a built site that readers take along, A4 with tags. `directory` is the site, PDF_BROWSER the browser. */
const printPdfs = async (directory) => {
  const browser = await chromium.launch({
    executablePath: process.env['PDF_BROWSER'],
    // The fonts a system falls back to follow its language.
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', TZ: 'UTC' },
  });
  try {
    const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true });
    // What only paper shows needs its fonts before it is printed.
    await page.emulateMedia({ media: 'print' });
    // At the site's own address: the links of a PDF are whole addresses.
    await page.route(`${origin}/**`, async (route) => {
      const file = fileOf(directory, route.request().url());
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      if (!file.endsWith('.html')) return route.fulfill({ path: file });
      // Pages wait for no font; paper does. The policy knows the rules of the page by their hash, so it is left out.
      const html = readFileSync(file, 'utf8').replaceAll('font-display:optional', 'font-display:block');
      return route.fulfill({ contentType: 'text/html;charset=utf-8', body: html });
    });
    for (const { path, file } of pagesOf(directory)) {
      await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const bytes = await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: true });
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), settled(bytes));
    }
  } finally {
    await browser.close();
  }
};

await printPdfs(process.argv[2]);
