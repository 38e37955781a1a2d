import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPairs } from './check-pairs.ts';
import type { Known } from './prose-components.ts';

const known: Known = { has: () => true, resolve: () => undefined };
const half = (body: string): string => `---\ntitle: "T"\nsummary: "S"\nreviewedOn: "2026-11-22"\n---\n\n${body}\n`;

/** Returns the problems of a folder, one line each. */
const problemsOf = (texts: Readonly<Record<string, string>>, names?: readonly string[]): string[] =>
  checkPairs('content/pages', texts, known, names).problems.map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

const missing = (path: string): string => `content/pages/${path}:1 is missing: every text has both languages`;

describe('checkPairs(folder, texts, known, names)', () => {
  const cases: readonly {
    readonly name: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly names?: readonly string[];
    readonly expected: readonly string[];
  }[] = [
    { name: 'nothing of an empty folder', texts: {}, expected: [] },
    {
      name: 'nothing of two halves that agree',
      texts: { 'ar/a.mdx': half('نص'), 'en/a.mdx': half('text') },
      expected: [],
    },
    { name: 'the half that is missing', texts: { 'ar/a.mdx': half('نص') }, expected: [missing('en/a.mdx')] },
    {
      name: 'both halves of a text that must exist',
      texts: {},
      names: ['a'],
      expected: [missing('ar/a.mdx'), missing('en/a.mdx')],
    },
    {
      name: 'a text that must exist and does once',
      texts: { 'en/a.mdx': half('text') },
      names: ['a'],
      expected: [missing('ar/a.mdx')],
    },
    {
      name: 'what one half has alone, at its line',
      texts: { 'ar/a.mdx': half('نص'), 'en/a.mdx': half('text\n\ntext') },
      expected: [
        'content/pages/en/a.mdx:9 has “paragraph”, which content/pages/ar/a.mdx lacks: say the same in both languages',
      ],
    },
    {
      name: 'the mistakes of each half',
      texts: { 'ar/a.mdx': half('خسرت 5 ملايين دولار'), 'en/a.mdx': half('It lost $5 million') },
      expected: [
        'content/pages/ar/a.mdx:7 types the figure “5 ملايين”: use <Figure of="…" />, or <Quoted reason="…"> around quoted words',
        'content/pages/en/a.mdx:7 types the figure “5 million”: use <Figure of="…" />, or <Quoted reason="…"> around quoted words',
      ],
    },
  ];
  for (const { name, texts, names, expected } of cases) {
    it(`reports ${name}`, () => assert.deepEqual(problemsOf(texts, names), expected));
  }

  it('returns the halves that exist, by name and language', () => {
    const { halves } = checkPairs('content/pages', { 'ar/a.mdx': half('نص'), 'en/a.mdx': half('text') }, known, ['b']);
    assert.deepEqual(
      [...halves].map(([name, pair]) => [name, [...pair].map(([locale, { file }]) => [locale, file])]),
      [
        [
          'a',
          [
            ['ar', 'content/pages/ar/a.mdx'],
            ['en', 'content/pages/en/a.mdx'],
          ],
        ],
        ['b', []],
      ],
    );
  });
});
