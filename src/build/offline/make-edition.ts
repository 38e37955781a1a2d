import { strToU8 } from 'fflate';
import { escape } from 'html-escaper';
import { base, origin } from '#address.ts';
import type { Release } from '#data/release.ts';
import { formatDate } from '#i18n/format.ts';
import { pagePath } from '#i18n/routes.ts';
import { translate } from '#i18n/translate.ts';
import type { Locale } from '#locales.ts';
import { editionPath, scriptOf } from '#offline/edition-path.ts';
import type { BuiltSite, EditionFiles } from './edition-files.ts';
import { editionPage, type PageContext } from './edition-page.ts';
import { editionPolicy } from './edition-policy.ts';
import { editionSheets } from './edition-sheets.ts';

/** A larger file stays on the site, and its link leads there: lessons as PDF would make the edition several times its size. */
const largest = 350_000;

/** Feeds tell of what is new: a copy of one never would. */
const feed = /\/feed\.(?:xml|json)$/u;

/** Path of the browser code in the edition. */
const script = 'edition.js';

/** The security policy as it stands in the head of each page. */
export const policyTag = `<meta http-equiv="content-security-policy" content="${editionPolicy}">`;

/** Returns the path below the folder of the site that a file is built at: `/en/figures.json` is `en/figures.json`. */
const builtPath = (address: string): string =>
  (base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address)
    .replace(/[?#].*$/su, '')
    .slice(1);

/** Returns a file as scripts get it: its text, or its bytes as a data URL. */
const handedOver = (path: string, bytes: Uint8Array<ArrayBuffer>): string =>
  path.endsWith('.woff2')
    ? `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`
    : new TextDecoder().decode(bytes);

/** What an edition is made of. */
interface Ground {
  readonly site: BuiltSite;
  readonly locale: Locale;
  readonly release: Release;
  /** Browser code of the edition. */
  readonly code: string;
}

/** Returns every file of the offline edition of a language, in alphabetical order. @throws where a page needs a file that is not there. */
export const makeEdition = ({ site, locale, release, code }: Ground): EditionFiles => {
  const t = translate(locale);
  const files = new Map<string, Uint8Array>();
  const loaded = new Map<string, Map<string, string>>();
  const add = (path: string, bytes: Uint8Array): void => {
    if (files.has(path)) throw new Error(`the offline edition would hold two files at ${path}`);
    files.set(path, bytes);
  };

  const takeLoaded = (address: string): string | undefined => {
    const { file } = editionPath(address, locale) ?? {};
    if (file === undefined || file.endsWith('.html')) return undefined;
    const path = builtPath(address);
    const inScript = loaded.get(scriptOf(file)) ?? new Map<string, string>();
    loaded.set(scriptOf(file), inScript);
    if (!inScript.has(file)) inScript.set(file, handedOver(path, site.read(path)));
    return file;
  };
  const fontOf = (address: string): string => handedOver(builtPath(address), site.read(builtPath(address)));
  const sheets = editionSheets(fontOf);

  const pathOf = (address: string): string | undefined => {
    const place = editionPath(address, locale);
    if (place === undefined) return undefined;
    if (place.file.endsWith('.html')) return place.file + place.rest;
    const path = builtPath(address);
    const size = site.sizes.get(path);
    if (size === undefined || size > largest || feed.test(path)) return undefined;
    if (!files.has(place.file)) add(place.file, site.read(path));
    // Scripts copy citations to the clipboard.
    if (scriptOf(place.file) === 'cite.js') takeLoaded(address);
    return place.file + place.rest;
  };

  const newest = `${origin}${pagePath(locale)}`;
  const edition = { release: release.id, date: formatDate(release.asOf, locale) };
  const line = t('offline.line', { ...edition, address: escape(newest) });
  const context: Omit<PageContext, 'toRoot'> = {
    head: policyTag,
    line: `<p class="page small">${line.replace('<0>', `<bdi><a href="${newest}">`).replace('</0>', '</a></bdi>')}</p>`,
    online: `<span class="hidden-text" lang="${locale}"> ${t('offline.online')}</span>`,
    script,
    pathOf,
    onSite: (address) => `${origin}${address}`,
    takeSheet: sheets.take,
    takeSheetFile: (address) => sheets.take(site.readText(builtPath(address))),
    takeLoaded,
  };
  // What changed after the edition was made stands on the site alone.
  const changes = pagePath(locale, 'changes/');
  const pathOfNewer = (address: string): string | undefined => (address === changes ? undefined : pathOf(address));
  const pages = [...site.sizes.keys()].filter(
    (path) => path.startsWith(`${locale}/`) && path.endsWith('index.html') && path !== `${locale}/404/index.html`,
  );
  for (const path of pages) {
    const { file } = editionPath(`/${path}`, locale) ?? {};
    if (file === undefined) throw new Error(`${path} has no place in the offline edition`);
    const html = site
      .readText(path)
      .replace(/<div [^>]*data-downloads[^>]*>[\s\S]*?<\/div>/u, `<p>${escape(t('offline.thisOne', edition))}</p>`);
    const toRoot = '../'.repeat(file.split('/').length - 1);
    const own = file === 'offline/index.html' ? { ...context, pathOf: pathOfNewer } : context;
    add(file, strToU8(editionPage(html, { ...own, toRoot })));
  }
  for (const [path, css] of sheets.files()) add(path, strToU8(css));
  for (const [path, texts] of loaded)
    add(path, strToU8(`handOver(${JSON.stringify(Object.fromEntries([...texts].toSorted()))});\n`));
  add(script, strToU8(code));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
