import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#build/check-content.ts';
import { localeList, type Locale } from '#locales.ts';

/** Folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the built site. */
export const dist = `${root}dist`;

/** The facts the site was built from. */
export const data = checkContent(`${root}content`);

/** Paths of every page of the sitemap, such as `/ar/numbers/`. */
export const sitemapPaths: readonly string[] = [
  ...readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu),
].map(([, address = '']) => new URL(address).pathname);

/** Every page a reader can meet: the sitemap and the pages for addresses that don't exist. */
export const allPaths: readonly string[] = [...sitemapPaths, '/404.html', '/ar/404/', '/en/404/'];

/** Paths below the language that exist in both, such as `numbers/`. */
export const sharedPaths: readonly string[] = sitemapPaths
  .filter((path) => path.startsWith('/ar/'))
  .map((path) => path.slice('/ar/'.length));

/** Returns the language of a path; the root and the general 404 open in Arabic. */
export const localeOf = (path: string): Locale => localeList.find((locale) => path.startsWith(`/${locale}/`)) ?? 'ar';

/** Returns the file a path is served from. */
export const fileOf = (path: string): string => `${dist}${path.endsWith('/') ? `${path}index.html` : path}`;

/** Returns the HTML of a page as it was built. */
export const htmlOf = (path: string): string => readFileSync(fileOf(path), 'utf8');

/** Returns the kind of a page: its path with the id of a record left out, such as `/ar/thefts/*`. */
const kindOf = (path: string): string =>
  path.replace(
    /^(\/\w+\/(?:articles|claims|estimates|platforms|press|sources|teach|thefts)\/)(?!fact-sheet|names)[^/]+\/$/u,
    '$1*',
  );

/** Pages that show parts others of their kind don't: both charts of articles, drawing before seeing, a theft returned, repeated, overlapping, suspected, contested; a figure that repeats. */
const special =
  /\/(?:guess-before-you-see|trilateral-statement-2025|rok-eu-cyber-dialogue-2025|munchables-2024|bithumb-2017-02|alphapo-2023|upbit-2025|bybit-2025|un-2021|chainalysis-2023-ed2024jan)\/$/u;

/** Every page, by kind: what is quick to try runs over all of them, one test a kind. */
export const pagesByKind: ReadonlyMap<string, readonly string[]> = Map.groupBy(allPaths, kindOf);

/** One page of each kind in each language, its heaviest, and the special records: what is slow to try runs over these. */
export const samplePaths: readonly string[] = [...pagesByKind.values()].flatMap((paths) => {
  const [heaviest] = paths.toSorted((a, b) => statSync(fileOf(b)).size - statSync(fileOf(a)).size);
  return paths.filter((path) => path === heaviest || special.test(path));
});
