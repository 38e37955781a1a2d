import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#datasets/checksums.ts';
import { checksumsName, signatureName } from '#datasets/release-files.ts';
import { readChecksums, siteFiles, type SiteFile } from './listed-files.ts';
import { readPublicKey, trustedComment } from './minisign.ts';

/** How many files are fetched at a time. */
const atOnce = 8;

/** A list of checksums, and its signature where there is one. */
interface List {
  readonly text: string;
  readonly signature: string | undefined;
}

/** Returns the checksum of a file; undefined for a packed form that doesn’t unpack. */
const hashOf = async (bytes: SiteFile['bytes']): Promise<string | undefined> => {
  try {
    return await sha256(bytes());
  } catch {
    return undefined;
  }
};

/** Returns every difference between a folder and the list in it, as lines for the reader; none when they agree. */
export const folderDifferences = async (folder: string, list: string): Promise<string[]> => {
  const known = readChecksums(list);
  const files = siteFiles(folder);
  const own = new Set(files.filter(({ ending }) => ending === '').map(({ path }) => path));
  const lines: string[] = [];
  for (const { path, ending, bytes } of files) {
    const wanted = known.get(path);
    if (wanted === undefined) lines.push(`extra: ${path}${ending}`);
    else if ((await hashOf(bytes)) !== wanted) lines.push(`differs: ${path}${ending}`);
  }
  return [...lines, ...[...known.keys()].filter((path) => !own.has(path)).map((path) => `missing: ${path}`)];
};

/** Returns the bytes at an address, whatever the status: the page for what is not there comes with 404. */
const fetched = async (
  address: URL,
): Promise<{ readonly isThere: boolean; readonly bytes: Uint8Array<ArrayBuffer> }> => {
  const response = await fetch(address);
  return { isThere: response.ok, bytes: new Uint8Array(await response.arrayBuffer()) };
};

/** Returns every difference between a published site and its list, as lines; what was added there cannot be seen. */
export const siteDifferences = async (site: URL, list: string): Promise<string[]> => {
  const waiting = [...readChecksums(list)];
  const lines: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [path, wanted] = next;
      // The address of a page is its folder.
      const address = new URL(encodeURI(path.replace(/(^|\/)index\.html$/u, '$1')), site);
      const { isThere, bytes } = await fetched(address);
      if ((await sha256(bytes)) !== wanted) lines.push(`${isThere ? 'differs' : 'missing'}: ${path}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return lines.toSorted();
};

const listOfFolder = (folder: string): List => {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const text = read(checksumsName);
  if (text === undefined) throw new Error(`There is no ${checksumsName} in ${folder}.`);
  return { text, signature: read(signatureName) };
};

const listOfSite = async (site: URL): Promise<List> => {
  const read = async (name: string) => {
    const { isThere, bytes } = await fetched(new URL(name, site));
    return isThere ? new TextDecoder().decode(bytes) : undefined;
  };
  const text = await read(checksumsName);
  if (text === undefined) throw new Error(`There is no ${checksumsName} at ${site.href}.`);
  return { text, signature: await read(signatureName) };
};

/** Returns what the signature of a list shows, in a sentence. @throws when it shows that something is wrong. */
export const signatureWords = ({ text, signature }: List, key: string | undefined): string => {
  if (signature === undefined) {
    if (key !== undefined) throw new Error('The list is not signed.');
    return 'The list is not signed: it shows whether the files agree with it, not who made it.';
  }
  if (key === undefined) return 'The list is signed. To check the signature, give the public key with --key.';
  const line = existsSync(key) ? readFileSync(key, 'utf8') : key;
  return `The signature is right. Trusted comment: ${trustedComment(Buffer.from(text), signature, readPublicKey(line))}`;
};

/** Checks a folder or a published site against its list. Prints what is wrong. Returns true when nothing is. */
const isSound = async (place: string, key: string | undefined): Promise<boolean> => {
  const site = /^https?:\/\//u.test(place) ? new URL(place.replace(/\/?$/u, '/')) : undefined;
  const list = site === undefined ? listOfFolder(place) : await listOfSite(site);
  console.log(signatureWords(list, key));
  const lines = site === undefined ? await folderDifferences(place, list.text) : await siteDifferences(site, list.text);
  for (const line of lines) console.log(line);
  const count = readChecksums(list.text).size;
  console.log(
    lines.length === 0 ? `All ${count} files are as listed.` : `${lines.length} of ${count} files are not as listed.`,
  );
  return lines.length === 0;
};

if (import.meta.main) {
  const rest = process.argv.slice(2);
  const flag = rest.indexOf('--key');
  const [, key] = flag === -1 ? [] : rest.splice(flag, 2);
  try {
    if (flag !== -1 && key === undefined) throw new Error('--key needs a public key, or a file with one.');
    if (!(await isSound(rest[0] ?? 'dist', key))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
