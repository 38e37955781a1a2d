import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { lessonMarkdown } from './lesson-markdown.ts';
import { lessonOdt } from './lesson-odt.ts';
import { lessonOffline } from './lesson-offline.ts';
import { lessonTree, type Answers } from './lesson-tree.ts';

const page = `<!doctype html><html><body><header>menu</header><main>
<h1>Title</h1><nav><a href="#plan">Plan</a></nav>
<section><h2 id="plan"><a href="#plan">Plan</a></h2>
<p>One <b>word</b>, <a href="/en/method/">the method</a>.<sup class="cite ui"> <a href="#source-1"> 1 </a> </sup></p>
<details><summary>Table</summary><table><caption>Sums</caption><thead><tr><th>Year</th></tr></thead><tbody><tr><td>5</td></tr></tbody></table></details>
<draw-first><figure><h3>Draw</h3><p data-paper>Draw here.</p><div class="year" data-year="2017"></div><button>Show</button><table><tr><td>secret</td></tr></table></figure></draw-first>
</section>
<quiz-question><h3>Why?</h3><ol><li>a</li><li>b</li></ol><details class="answer"><summary>Answer</summary><div><p>It is b.</p></div></details></quiz-question>
<div class="printed"><h3>Answers</h3><ol><li><p>Why?</p><p>b</p><div>For that reason.</div></li></ol></div>
<svg><text>picture</text></svg></main></body></html>`;

const taking = { address: 'https://site.example/en/teach/a/', year: 'Year', guess: 'Guess' };
const tree = (answers: Answers) => lessonTree(page, { ...taking, answers });
const context = { creator: 'Site', asOf: '2026-11-22', newPages: new Set(['Answers']) };

describe('lessonMarkdown(tree)', () => {
  const markdown = lessonMarkdown(tree('apart'));

  it('keeps headings, words and tables', () => {
    assert.match(markdown, /^# Title\n\n## Plan\n\nOne \*\*word\*\*, /u);
    assert.match(markdown, /\*\*Sums\*\*\n\n\| Year \|\n\| -+ \|\n\| 5 +\|/u);
  });

  it('leads links to the site', () => {
    assert.match(markdown, /\[the method\]\(https:\/\/site\.example\/en\/method\/\)/u);
    assert.match(markdown, /\[1\]\(https:\/\/site\.example\/en\/teach\/a\/#source-1\)/u);
  });

  it('has an empty table in the place of axes', () => {
    assert.match(markdown, /### Draw\n\nDraw here\.\n\n\| Year \| Guess \|\n\| -+ \| -+ \|\n\| 2017 \|/u);
  });

  it('gives answers only at the end, and nothing that needs the page', () => {
    assert.doesNotMatch(markdown, /It is b|secret|Show|menu|picture/u);
    assert.match(markdown, /### Answers\n\n1\. +Why\?/u);
  });
});

describe('lessonOffline(tree)', () => {
  const html = lessonOffline(tree('folded'), { locale: 'ar', source: 'From the site' });

  it('needs nothing else', () => {
    assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl">/u);
    assert.doesNotMatch(html, /<(?:script|link|img|svg)\b|\ssrc=|href="(?!https:)/u);
  });

  it('keeps each answer folded under its question', () => {
    assert.match(html, /<details><summary>Answer<\/summary><p>It is b\.<\/p><\/details>/u);
    assert.doesNotMatch(html, /Answers/u);
  });
});

describe('lessonOdt(tree, context)', () => {
  const open = async (locale: 'ar' | 'en') => unzipSync(await lessonOdt(tree('apart'), { ...context, locale }));
  const textOf = async (locale: 'ar' | 'en', name: string): Promise<string> =>
    strFromU8((await open(locale))[name] ?? new Uint8Array());

  it('runs from right to left in Arabic, with an Arabic font and language', async () => {
    const styles = await textOf('ar', 'styles.xml');
    assert.match(styles, /<style:page-layout-properties style:writing-mode="rl-tb"/u);
    assert.match(styles, /style:name="Standard"[^>]*>\s*<style:paragraph-properties[^>]*style:writing-mode="rl-tb"/u);
    assert.match(styles, /style:font-name-complex="Noto Naskh Arabic"/u);
    assert.match(styles, /style:language-complex="ar"/u);
    assert.doesNotMatch(await textOf('en', 'styles.xml'), /rl-tb/u);
  });

  it('keeps words and full stops together, and the lines of a list item apart', async () => {
    const content = await textOf('en', 'content.xml');
    assert.match(content, /the method<\/text:a>\.\[/u);
    assert.match(content, /Why\?<text:line-break\/>b<text:line-break\/>For that reason\./u);
  });

  it('turns the page before the answers', async () => {
    assert.match(await textOf('en', 'content.xml'), /<text:h text:style-name="LessonPage3"[^>]*>Answers<\/text:h>/u);
  });

  it('is the same again', async () => {
    assert.deepEqual(
      await lessonOdt(tree('apart'), { ...context, locale: 'ar' }),
      await lessonOdt(tree('apart'), { ...context, locale: 'ar' }),
    );
  });
});
