import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BuiltSite } from './headers.ts';

const stylePattern = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** Returns the hashes of the sheets inlined in a text, as a security policy names them. */
export const styleHashes = (text: string): string[] =>
  [...text.matchAll(stylePattern)].map(([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`);

/** Returns the security policy in the head of a page. @throws where there is none */
export const policyOf = (html: string): string => {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html) ?? [];
  if (policy === undefined) throw new Error('The page has no Content-Security-Policy.');
  return policy;
};

/** Returns the paths of all files of a folder, such as `data/thefts.csv`, sorted. */
export const filesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();

/** Reads what the headers of a built site depend on. @throws with a sentence for the reader where nothing was built */
export const readBuiltSite = (directory: string): BuiltSite => {
  const home = join(directory, 'index.html');
  if (!existsSync(home)) throw new Error(`There is no built site in ${directory}: run “npm run build” first.`);
  const pictures = filesOf(directory).filter((name) => name.endsWith('.svg'));
  return {
    policy: policyOf(readFileSync(home, 'utf8')),
    pictureStyles: [
      ...new Set(pictures.flatMap((name) => styleHashes(readFileSync(join(directory, name), 'utf8')))),
    ].toSorted(),
  };
};
