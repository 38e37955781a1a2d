import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { contentProblems } from './content-problems.ts';
import { inContentCopy } from './sample-content.ts';
import { printProblem } from '#data/problem.ts';

/** Returns what the gate says of a copy of the content after a change. */
const said = (change: (directory: string) => void): string[] =>
  inContentCopy((directory) => {
    change(directory);
    return contentProblems(directory).problems.map(printProblem);
  });

const put = (path: string, text: string) => (directory: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
};

const changed = (path: string, from: string, to: string) => (directory: string) => {
  const text = readFileSync(join(directory, path), 'utf8');
  assert.ok(text.includes(from), `${path} lacks ${from}`);
  writeFileSync(
    join(directory, path),
    text.replace(from, () => to),
  );
};

describe('contentProblems(directory)', () => {
  const cases: readonly {
    readonly name: string;
    readonly change: (directory: string) => void;
    readonly expected: RegExp;
  }[] = [
    {
      name: 'a byte order mark',
      change: (directory) => changed('data/groups.yaml', '# ', '\uFEFF# ')(directory),
      expected: /^content\/data\/groups\.yaml:1:1 starts with a byte order mark/u,
    },
    {
      name: 'a file that belongs to nothing',
      change: put('summaries/ar/notes.txt', 'words\n'),
      expected: /^content\/summaries\/ar\/notes\.txt:1:1 belongs to nothing the site reads/u,
    },
    {
      name: 'a folder among the facts',
      change: put('data/old/thefts.yaml', '[]\n'),
      expected: /^content\/data\/old\/thefts\.yaml:1:1 belongs to nothing the site reads/u,
    },
    {
      name: 'a key that stands twice in the ledger',
      change: changed('parity.json', '{\n', '{\n  "a": {"ar":"0","en":"0"},\n  "a": {"ar":"0","en":"0"},\n'),
      expected: /^content\/parity\.json:3:3 holds the key “a” twice in one object/u,
    },
    {
      name: 'a text of the ledger that does not exist',
      change: changed('parity.json', '{\n', '{\n  "a": {"ar":"0123456789ab","en":"0123456789ab"},\n'),
      expected: /^content\/parity\.json:2:3 names the text “a”, which does not exist: run npm run looked-at/u,
    },
    {
      name: 'a figure that the words of its source do not give',
      change: (directory) => {
        changed('data/thefts.yaml', '{krw:7600000000@cd17}', '{krw:76000000000@cd17}')(directory);
        changed('data/thefts.yaml', '{krw:7600000000@cd17}', '{krw:76000000000@cd17}')(directory);
      },
      expected: /bithumb-2017-02 → account: gives \{krw:76000000000@cd17\}, but the words quoted from cd17 give /u,
    },
    {
      name: 'the loss of the text every method page needs',
      change: (directory) => {
        for (const locale of ['ar', 'en'])
          renameSync(join(directory, `pages/${locale}/method.mdx`), join(directory, `pages/${locale}/methods.mdx`));
      },
      expected: /^content\/pages\/ar\/method\.mdx:1:1 is missing: every text has both languages/u,
    },
  ];
  for (const { name, change, expected } of cases) {
    it(`refuses ${name}`, () => {
      const lines = said(change);
      assert.ok(
        lines.some((line) => expected.test(line)),
        lines.join('\n'),
      );
    });
  }

  it('says what is wrong with facts, prose and files at once', () => {
    const lines = said((directory) => {
      changed('data/groups.yaml', 'en: ', 'en: <b>')(directory);
      changed('pages/en/method.mdx', '<Section id="in-short"', '<Section id="in-brief"')(directory);
      put('notes.txt', 'words\n')(directory);
    });
    for (const file of ['data/groups.yaml', 'pages/en/method.mdx', 'notes.txt'])
      assert.ok(
        lines.some((line) => line.startsWith(`content/${file}:`)),
        lines.join('\n'),
      );
  });
});
