import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { estimatesByYear } from '#domain/estimates-by-year.ts';
import { countedUsd, withoutSuspected, yearOf } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import { estimatesByYearChart } from './estimates-by-year.ts';

const data = checkContent('content');
const specs = localeList.map((locale) => estimatesByYearChart(data, locale));
const ofOneYear = data.estimates.filter(({ scope }) => scope === 'annual' || scope === 'part-year');
const theftsOf = (year: number) => data.thefts.filter((theft) => yearOf(theft) === year);

describe('estimatesByYearChart(data, locale)', () => {
  it('shows the same values in both languages', () => {
    const [arabic, english] = specs.map((spec) => ({
      max: spec.max,
      ticks: spec.ticks.map(({ usd }) => usd),
      blocks: spec.blocks.map(({ year, band, rows, named }) => ({
        year,
        band,
        named: named?.usd,
        rows: rows.map(({ figures, joins, notes }) => ({ figures, joins, notes: notes.length })),
      })),
      cells: spec.table.rows.map(({ path, cells }) => [path, cells.map(({ value }) => value)]),
    }));
    assert.deepEqual(arabic, english);
  });

  it('says different words in each language', () => {
    const [arabic, english] = specs;
    assert.match(arabic?.title ?? '', /\p{Script=Arabic}/u);
    assert.doesNotMatch(english?.title ?? '', /\p{Script=Arabic}/u);
  });

  it('names the year whose figures lie furthest apart', () => {
    const title =
      'Estimates of what North Korea stole in 2022 range from $700 million to $1.7 billion, the widest gap of any year';
    assert.equal(specs[1]?.title, title);
  });

  for (const [index, spec] of specs.entries()) {
    const locale = localeList[index];
    const figures = spec.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.figures));

    it(`draws every figure for a year or a part of it once, and no other, in ${locale}`, () => {
      const sorted = (amounts: readonly number[]) => amounts.toSorted((a, b) => a - b);
      assert.deepEqual(sorted(figures.map(({ usd }) => usd)), sorted(ofOneYear.map(({ amount }) => amount.usd)));
      for (const { rows } of spec.blocks) assert.equal(new Set(rows.map(({ label }) => label)).size, rows.length);
    });

    it(`marks each figure by how it stands in ${locale}`, () => {
      const replaced = (id: string) => data.estimates.some(({ revises }) => revises === id);
      const expected = ofOneYear.map(({ id, repeats, scope }) => {
        if (repeats !== undefined) return 'repeat';
        const part = scope === 'part-year' ? 'part' : 'latest';
        return replaced(id) ? { part: 'part-earlier', latest: 'earlier' }[part] : part;
      });
      assert.deepEqual(figures.map(({ mark }) => mark).sort(), expected.sort());
    });

    it(`shows the range of each year as the page of estimates has it in ${locale}`, () => {
      assert.deepEqual(
        spec.blocks.map(({ year, band }) => [year, band]),
        estimatesByYear(data.estimates).map(({ year, range }) => [year, range]),
      );
    });

    it(`keeps the sum of named thefts apart, without suspected ones, in ${locale}`, () => {
      for (const { year, named, rows } of spec.blocks) {
        const thefts = theftsOf(year);
        assert.equal(named?.usd ?? 0, countedUsd(thefts));
        assert.equal(named === undefined, withoutSuspected(thefts).length === 0);
        assert.ok(rows.every(({ label }) => label !== named?.label));
      }
    });

    it(`has a row of the table for every mark, in the order of the drawing, in ${locale}`, () => {
      assert.deepEqual(
        spec.table.rows.map(({ cells }) => cells[0]?.value),
        spec.blocks.flatMap(({ rows, named }) => [
          ...rows.flatMap((row) => row.figures.map(({ usd }) => usd)),
          ...(named === undefined ? [] : [named.usd]),
        ]),
      );
      for (const { cells } of spec.table.rows) assert.equal(cells.length + 1, spec.table.head.length);
      assert.equal(spec.table.foot, undefined);
    });

    it(`keeps every amount below the top of the scale in ${locale}`, () => {
      for (const { usd, whisker } of figures) assert.ok(Math.max(usd, whisker?.high ?? 0) <= spec.max);
      assert.equal(spec.ticks[0]?.usd, 0);
      assert.equal(spec.ticks.at(-1)?.usd, spec.max);
    });
  }
});
