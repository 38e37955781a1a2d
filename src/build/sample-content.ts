import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The site's own content. */
export const ownContent = join(import.meta.dirname, '../../content');

/** Returns what a test finds in a copy of the site's content, which it may change; the copy is removed. */
export const inContentCopy = <Result>(use: (directory: string) => Result): Result => {
  const directory = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(ownContent, directory, { recursive: true });
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
};
