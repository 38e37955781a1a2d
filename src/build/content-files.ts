import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factFiles } from '#data/fact-files.ts';
import type { Problem } from '#data/problem.ts';
import { repeatedKeys } from '#data/repeated-keys.ts';
import { strayProblems } from '#data/stray-characters.ts';

/** Files of a content directory by path below it. */
export type ContentFiles = Readonly<Record<string, string>>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the text of bytes, or undefined where they are not UTF-8. */
const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Returns the first line whose bytes are not UTF-8, from 1. */
const brokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    line += 1;
    start = end + 1;
  }
  return line;
};

const texts = ['README.md', 'house-spellings.md', 'parity.json'];
const prose = /^(?:summaries|pages|lessons)\/(?:ar|en)\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.mdx$/u;
const editions = /^releases\/(?:(?:charts|addresses)\/)?[a-z0-9]+(?:[.-][a-z0-9]+)*\.json$/u;
const facts = new Set(Object.keys(factFiles).map((name) => `data/${name}.yaml`));

const belongs = (path: string): boolean =>
  texts.includes(path) || facts.has(path) || prose.test(path) || editions.test(path);

// What reads these folders says more of a file in the wrong place.
const isJudgedElsewhere = (path: string): boolean =>
  /^data\/[^/]+$|^releases\/(?:(?:charts|addresses)\/)?[^/]+$|^(?:summaries|pages|lessons)\/(?!(?:ar|en)\/)[^/]+\/[^/]+\.mdx$/u.test(
    path,
  );

const brokenJson = (file: string, text: string): Problem[] => {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, line = '1', column = '1'] = /line (\d+) column (\d+)/u.exec(message) ?? [];
    const what = message.replace(/ in JSON at position.*$|, "[\s\S]*$/u, '');
    return [
      {
        file,
        line: Number(line),
        column: Number(column),
        message: `is not valid JSON: ${what}: restore the file (git checkout)`,
      },
    ];
  }
  return repeatedKeys(text).map(({ key, line, column }) => ({
    file,
    line,
    column,
    message: `holds the key “${key}” twice in one object: restore the file (git checkout)`,
  }));
};

/** Reads every file below a content directory. Returns those that can be read, and what is wrong with bytes, characters, places. */
export const readContentFiles = (
  directory: string,
): { readonly files: ContentFiles; readonly problems: readonly Problem[] } => {
  const files: Record<string, string> = {};
  const problems: Problem[] = [];
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  for (const path of paths) {
    const file = `content/${path}`;
    if (!belongs(path) && !isJudgedElsewhere(path))
      problems.push({
        file,
        line: 1,
        column: 1,
        message:
          'belongs to nothing the site reads: mend its name, move it or remove it (content/README.md lists the files)',
      });
    const bytes = readFileSync(join(directory, path));
    const text = decoded(bytes);
    if (text === undefined) {
      problems.push({ file, line: brokenLine(bytes), column: 1, message: 'is not UTF-8 text: save it as UTF-8' });
      continue;
    }
    if (text.startsWith('\uFEFF'))
      problems.push({
        file,
        line: 1,
        column: 1,
        message: 'starts with a byte order mark: save it as UTF-8 without BOM',
      });
    files[path] = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
    problems.push(...strayProblems(file, files[path]));
    if (path.endsWith('.json')) problems.push(...brokenJson(file, files[path]));
  }
  return { files, problems };
};
