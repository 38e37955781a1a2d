import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSummaries } from './check-summaries.ts';
import type { Known } from './prose-components.ts';
import type { Claim } from './claim.ts';

const known: Known = { has: () => true, resolve: () => undefined };

const claimOf = (id: string, article: string): Claim => ({
  id,
  article,
  claim: { ar: 'قول', en: 'Claim' },
  verdict: 'supported',
  explanation: { ar: 'شرح', en: 'Explanation' },
  evidence: [{ source: 'report', quote: 'words' }],
});

const half = (...body: string[]): string =>
  ['---', 'title: "T"', 'summary: "S"', 'reviewedOn: "2026-11-22"', '---', '', ...body, ''].join('\n');

const parts = [
  '<Subheading id="one" title="One" />',
  '',
  '<Claim id="c1" />',
  '',
  '<Subheading id="two" title="Two" />',
];

/** Returns the problems of an article `a` with the claim `c1`, one line each. */
const problemsOf = (
  texts: Readonly<Record<string, string>>,
  claims: readonly Claim[] = [claimOf('c1', 'a')],
): string[] =>
  checkSummaries(texts, known, [{ id: 'a' }], claims).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('checkSummaries(texts, known, articles, claims)', () => {
  it('accepts two halves that agree', () => {
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...parts) }), []);
  });

  it('accepts titles that differ', () => {
    const arabic = parts.map((line) => line.replace('title="One"', 'title="واحد"'));
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...arabic), 'en/a.mdx': half(...parts) }), []);
  });

  it('reports a missing half', () => {
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts) }), [
      'content/summaries/en/a.mdx:1 is missing: every text has both languages',
    ]);
  });

  it('reports both halves of an article without a summary', () => {
    assert.deepEqual(problemsOf({}), [
      'content/summaries/ar/a.mdx:1 is missing: every text has both languages',
      'content/summaries/en/a.mdx:1 is missing: every text has both languages',
    ]);
  });

  it('reports a summary without an article, in both halves', () => {
    const texts = {
      'ar/a.mdx': half(...parts),
      'en/a.mdx': half(...parts),
      'ar/b.mdx': half('ب'),
      'en/b.mdx': half('b'),
    };
    assert.deepEqual(problemsOf(texts), [
      'content/summaries/ar/b.mdx:1 has no article “b” in content/data/articles.yaml: add the record',
      'content/summaries/en/b.mdx:1 has no article “b” in content/data/articles.yaml: add the record',
    ]);
  });

  it('reports a heading only one language has', () => {
    const more = [...parts, '', '<Subheading id="three" title="Three" />'];
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...more) }), [
      'content/summaries/en/a.mdx:13 has “Subheading three”, which content/summaries/ar/a.mdx lacks: say the same in both languages',
    ]);
  });

  it('reports a citation one language has once more than the other', () => {
    const [arabic, english] = ['<Cite source="s" />', '<Cite source="s" /><Cite source="s" />'];
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts, '', arabic), 'en/a.mdx': half(...parts, '', english) }), [
      'content/summaries/en/a.mdx:13 has “Cite s”, which content/summaries/ar/a.mdx lacks: say the same in both languages',
    ]);
  });

  it('reports a figure that differs, in each half', () => {
    const line = (of: string): string => `text <Figure of="${of}" />`;
    const texts = {
      'ar/a.mdx': half(...parts, '', line('theft:x')),
      'en/a.mdx': half(...parts, '', line('theft:y')),
    };
    assert.deepEqual(problemsOf(texts), [
      'content/summaries/ar/a.mdx:13 has “Figure theft:x”, which content/summaries/en/a.mdx lacks: say the same in both languages',
      'content/summaries/en/a.mdx:13 has “Figure theft:y”, which content/summaries/ar/a.mdx lacks: say the same in both languages',
    ]);
  });

  it('reports another comparison, another source of a measure and another page, in each half', () => {
    const pairs = [
      [
        '<Comparison of="x">words</Comparison>',
        '<Comparison of="y">words</Comparison>',
        'Comparison x',
        'Comparison y',
      ],
      ['<Figure of="n:5@x" />', '<Figure of="n:5@y" />', 'Figure n:5@x', 'Figure n:5@y'],
      ['<PageLink to="x/">words</PageLink>', '<PageLink to="y/">words</PageLink>', 'PageLink x/', 'PageLink y/'],
    ] as const;
    for (const [arabic, english, inArabic, inEnglish] of pairs) {
      const texts = { 'ar/a.mdx': half(...parts, '', `a ${arabic}`), 'en/a.mdx': half(...parts, '', `a ${english}`) };
      assert.deepEqual(problemsOf(texts), [
        `content/summaries/ar/a.mdx:13 has “${inArabic}”, which content/summaries/en/a.mdx lacks: say the same in both languages`,
        `content/summaries/en/a.mdx:13 has “${inEnglish}”, which content/summaries/ar/a.mdx lacks: say the same in both languages`,
      ]);
    }
  });

  it('accepts quotations whose reasons and words differ', () => {
    const texts = {
      'ar/a.mdx': half(...parts, '', '<Quoted reason="عنوانه">«47 يومًا»</Quoted>'),
      'en/a.mdx': half(...parts, '', '<Quoted reason="its title">“47 days”</Quoted>'),
    };
    assert.deepEqual(problemsOf(texts), []);
  });

  it('reports where the order differs, in each half', () => {
    const texts = { 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...parts.toReversed()) };
    assert.deepEqual(problemsOf(texts), [
      'content/summaries/ar/a.mdx:7 has “Subheading one” where content/summaries/en/a.mdx has “Subheading two”: keep the same order',
      'content/summaries/en/a.mdx:7 has “Subheading two” where content/summaries/ar/a.mdx has “Subheading one”: keep the same order',
    ]);
  });

  it('reports a claim that is missing', () => {
    const claims = [claimOf('c1', 'a'), claimOf('c2', 'a')];
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...parts) }, claims), [
      'content/summaries/ar/a.mdx:1 shows the claim c2 0 times: show each claim of the article once',
      'content/summaries/en/a.mdx:1 shows the claim c2 0 times: show each claim of the article once',
    ]);
  });

  it('reports a claim shown twice', () => {
    const twice = half(...parts, '', '<Claim id="c1" />');
    assert.deepEqual(problemsOf({ 'ar/a.mdx': twice, 'en/a.mdx': twice }), [
      'content/summaries/ar/a.mdx:1 shows the claim c1 2 times: show each claim of the article once',
      'content/summaries/en/a.mdx:1 shows the claim c1 2 times: show each claim of the article once',
    ]);
  });

  it('leaves the claims of other articles out', () => {
    const claims = [claimOf('c1', 'a'), claimOf('c9', 'b')];
    assert.deepEqual(problemsOf({ 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...parts) }, claims), []);
  });

  it('reports a claim of another article, at its line in each half', () => {
    const claims = [claimOf('c1', 'a'), claimOf('c9', 'b')];
    const more = half(...parts, '', '<Claim id="c9" />');
    const message = 'shows the claim c9, which is about the article b: show only this article’s claims';
    assert.deepEqual(problemsOf({ 'ar/a.mdx': more, 'en/a.mdx': more }, claims), [
      `content/summaries/ar/a.mdx:13 ${message}`,
      `content/summaries/en/a.mdx:13 ${message}`,
    ]);
  });

  for (const path of ['fr/a.mdx', 'a.mdx']) {
    it(`reports ${path}, which stands in no language`, () => {
      const texts = { 'ar/a.mdx': half(...parts), 'en/a.mdx': half(...parts), [path]: half(...parts) };
      assert.deepEqual(problemsOf(texts), [`content/summaries/${path}:1 stands in no language: move it to ar/ or en/`]);
    });
  }

  it('passes on the problems of each half', () => {
    const texts = { 'ar/a.mdx': half(...parts, '', '# عنوان'), 'en/a.mdx': half(...parts, '', '{code}') };
    assert.deepEqual(
      problemsOf(texts).map((line) => line.replace(/:13 (is (?:a Markdown heading|code)).*/u, ' $1')),
      ['content/summaries/ar/a.mdx is a Markdown heading', 'content/summaries/en/a.mdx is code'],
    );
  });
});
