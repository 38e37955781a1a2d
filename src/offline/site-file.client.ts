import { editionPath, pagePathOf, scriptOf } from './edition-path.ts';
import { locale, root } from './root.client.ts';

/** What `require-trusted-types-for` lets make the address of a script; browsers without it take a plain string. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

const { trustedTypes } = window as Window & {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses };
};

/** Lets scripts of this folder through and nothing else. */
const rules: ScriptAddresses = {
  createScriptURL: (address) => {
    if (!address.startsWith(root) || !address.endsWith('.js')) throw new Error(`${address} is no file of the edition`);
    return address;
  },
};
const scripts = trustedTypes?.createPolicy('site-file', rules) ?? rules;

const texts = new Map<string, string>();
const loading = new Map<string, Promise<void>>();

// The files are scripts that call this: a classic script is what a page on a disk may load.
Object.assign(window, {
  handOver: (files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) texts.set(file, text);
  },
});

const run = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(file);
      reject(new Error(`${file} can't be read`));
    });
    script.src = scripts.createScriptURL(`${root}${file}`);
    document.head.append(script);
  });

/** Returns the path in the edition of an address as pages and scripts write it. @throws for one outside. */
const fileOf = (address: string): string => {
  const place = editionPath(address, locale);
  if (place !== undefined) return place.file;
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(root)) throw new Error(`${address} is not in the edition`);
  return decodeURI(href.slice(root.length));
};

/** Returns the text of a file of the edition, without a byte order mark. @throws where it can't be had. */
export const loadText = async (address: string): Promise<string> => {
  const file = fileOf(address);
  const script = scriptOf(file);
  const loaded = loading.get(script) ?? run(script);
  loading.set(script, loaded);
  await loaded;
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} is not in the edition`);
  return text;
};

/** Returns what a JSON file of the edition holds; the caller knows which type the build wrote. @throws where it can't be had. */
export const loadJson = async <Contents>(address: string): Promise<Contents> => JSON.parse(await loadText(address));

/** Returns a font of the edition as a data URL: that is how it is handed over. @throws where it can't be had. */
export const loadDataUrl = loadText;

/** Returns the path of the site that a link in a page leads to, with its anchor: `/en/thefts/bybit-2025/`. */
export const pathOfLink = ({ href }: HTMLAnchorElement): string =>
  href.startsWith(root) ? pagePathOf(href.slice(root.length), locale) : href;
