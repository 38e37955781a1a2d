import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { checkContent } from '#build/check-content.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import type { ChartView } from '#charts/view.ts';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { localeList } from '#locales.ts';
import { figureBody } from './figure.ts';
import { svgMarkup } from './markup.ts';
import { picture } from './picture.ts';

const data = checkContent('content');
const place = { level: 3, hasRowLinks: true, isTable: false } as const;
const address = 'https://site.example/numbers/';

/** One element a line: what a drawing changes in shows as the lines that changed. */
const lines = (html: string): string => html.replaceAll('><', '>\n<');

describe('figureBody(spec, records, locale, place)', () => {
  for (const locale of localeList)
    for (const name of chartNames)
      it(`draws ${name} of the sample facts in ${locale} as it did`, (context) => {
        const facts = sampleFacts();
        const body = figureBody(chartSpec(name, facts, locale), facts, locale, place);
        context.assert.snapshot(lines(toHtml(body)), { serializers: [String] });
      });

  it('says a choice and what it leaves out, and can show the table in place of the drawing', () => {
    const spec = chartSpec('thefts-by-year', data, 'en', { from: 2019, to: 2021 });
    const html = toHtml(figureBody(spec, data, 'en', { ...place, isTable: true }));
    assert.match(
      html,
      /From year: 2019 · To year: 2021<\/b> Shows \d+ of 56 thefts: \$[^.]+(?:\.\d+)? \w+\. Leaves out \d+ of 56 thefts/u,
    );
    assert.match(html, /<chart-figure [^>]*hidden/u);
    assert.match(html, /<details class="small" open>/u);
  });

  it('keeps ids unlike each other over all charts of a page', () => {
    const html = chartNames.map((name) => toHtml(figureBody(chartSpec(name, data, 'ar'), data, 'ar', place))).join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

const views: readonly ChartView[] = [
  {},
  { from: 2024, to: 2024 },
  { kind: 'bridge' },
  { country: 'JP', level: 'suspected' },
];

describe('picture(spec, context)', () => {
  for (const locale of localeList)
    for (const name of chartNames)
      it(`stands alone for every view of ${name} in ${locale}`, () => {
        for (const view of views) {
          const spec = chartSpec(name, data, locale, view);
          const text = svgMarkup(picture(spec, { locale, records: data, address }));
          assert.doesNotMatch(text, /NaN|Infinity|undefined|var\(|currentColor|class=/u);
          for (const words of [address, 'CC BY 4.0']) assert.ok(text.includes(words), words);
          // Every mark that is named is there.
          const ids = new Set([...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
          for (const [, id] of text.matchAll(/(?:href="#|url\(#)([\w-]+)/gu)) assert.ok(ids.has(id), id);
        }
      });
});
