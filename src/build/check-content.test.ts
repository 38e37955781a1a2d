import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { ContentError } from '#data/problem.ts';
import { checkContent } from './check-content.ts';

const content = join(import.meta.dirname, '../../content');

/** Checks a copy of the site's content after a change and removes it. */
const checkChanged = (change: (directory: string) => void) => {
  const directory = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(content, directory, { recursive: true });
    change(directory);
    return checkContent(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

/** Returns every file below a directory. */
const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());

const firstSummary = (directory: string): string => {
  const [name = assert.fail('there is no summary')] = readdirSync(join(directory, 'summaries/ar'));
  return join(directory, 'summaries/ar', name);
};

describe('checkContent(directory)', () => {
  it('reads files whose lines end as on Windows like any other', () => {
    const data = checkChanged((directory) => {
      for (const path of filesBelow(directory))
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));
    });
    assert.deepEqual(data, checkContent(content));
  });

  const files = [
    { name: 'a file of facts', pathIn: (directory: string) => join(directory, 'data/groups.yaml') },
    { name: 'a summary', pathIn: firstSummary },
  ];
  for (const { name, pathIn } of files) {
    it(`refuses ${name} that is not UTF-8`, () => {
      let path = '';
      assert.throws(
        () =>
          checkChanged((directory) => {
            const full = pathIn(directory);
            path = relative(directory, full);
            writeFileSync(full, Uint8Array.of(0x2d, 0xff, 0x0a));
          }),
        (error) =>
          error instanceof ContentError &&
          error.message.endsWith(`\ncontent/${path}:1:1 is not UTF-8 text: save it as UTF-8`),
      );
    });
  }

  it('refuses a figure that comes to nothing', () => {
    const group = '\n- id: a-group\n  name: { ar: "مجموعة {sum:nope}", en: "A group {sum:nope}" }\n';
    assert.throws(
      () =>
        checkChanged((directory) => {
          const path = join(directory, 'data/groups.yaml');
          writeFileSync(path, readFileSync(path, 'utf8') + group);
        }),
      /groups\.yaml:\d+:\d+ a-group → name: the sum nope is unknown: define it/u,
    );
  });

  it('refuses a summary in a folder of no language', () => {
    assert.throws(
      () =>
        checkChanged((directory) =>
          cpSync(join(directory, 'summaries/en'), join(directory, 'summaries/fr'), { recursive: true }),
        ),
      /content\/summaries\/fr\/[\w-]+\.mdx:1:1 stands in no language: move it to ar\/ or en\//u,
    );
  });
});
