import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '#data/problem.ts';

/** Returns the text of a file, its lines ending in one character. @throws ContentError when the bytes are not UTF-8. */
export const readText = (path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll('\r\n', '\n');
  } catch {
    throw new ContentError([{ file: path, line: 1, column: 1, message: 'is not UTF-8 text: save it as UTF-8' }]);
  }
};

/** Returns the files of facts of a directory by name without `.yaml`. */
export const readFactTexts = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory).map((name) => [name.replace(/\.yaml$/u, ''), readText(join(directory, name))]),
  );

/** Returns the prose of a directory by path, such as `ar/<name>.mdx`; nothing where there is no such directory. */
export const readProse = (directory: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [])
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [name.replaceAll('\\', '/'), readText(join(directory, name))]),
  );
