import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { sumByCertainty, sumUsd } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import { theftsByYearChart } from './thefts-by-year.ts';

const data = checkContent('content');
const specs = localeList.map((locale) => theftsByYearChart(data, locale));
const levels = ['government', 'un-or-msmt', 'industry', 'suspected'] as const;

/** Sums a reader may have copied, in millions of US dollars: an edition that changes them says so. */
const millionsByYear = {
  2017: 93.8,
  2018: 345.9,
  2019: 78.272,
  2020: 302.62,
  2021: 227,
  2022: 748.915,
  2023: 601.1,
  2024: 783.08,
  2025: 1631.48,
  2026: 1001,
};

describe('checkContent(directory)', () => {
  it('reads the records of this edition', () => {
    assert.equal(data.thefts.length, 56);
    assert.equal(data.estimates.length, 69);
    assert.equal(sumUsd(data.thefts), 5_813_167_000);
    assert.deepEqual(sumByCertainty(data.thefts), {
      government: 3_532_117_000,
      'un-or-msmt': 679_950_000,
      industry: 1_397_000_000,
      suspected: 204_100_000,
    });
  });
});

describe('theftsByYearChart(data, locale)', () => {
  it('shows the same values in both languages', () => {
    const [arabic, english] = specs.map((spec) => ({
      max: spec.max,
      ticks: spec.ticks.map(({ usd }) => usd),
      stacks: spec.columns.map(({ stack }) => stack),
      years: spec.columns.map(({ label }) => label),
      annotation: [spec.annotation?.column, spec.annotation?.usd],
      cells: [...spec.table.rows, spec.table.foot].map(({ cells }) => cells.map(({ value }) => value)),
    }));
    assert.deepEqual(arabic, english);
  });

  it('says different words in each language', () => {
    const [arabic, english] = specs;
    assert.match(arabic?.title ?? '', /\p{Script=Arabic}/u);
    assert.doesNotMatch(english?.title ?? '', /\p{Script=Arabic}/u);
  });

  for (const [index, spec] of specs.entries()) {
    const locale = localeList[index];
    const { rows, foot, head } = spec.table;

    it(`shows the sum of the records of each year in ${locale}`, () => {
      const sums = rows.map(({ label, cells }) => [
        label,
        cells.slice(0, levels.length).reduce((sum, { value }) => sum + value, 0) / 1e6,
      ]);
      assert.deepEqual(Object.fromEntries(sums), millionsByYear);
    });

    it(`adds up each column of the table but what others published in ${locale}`, () => {
      foot.cells.slice(0, 6).forEach(({ value }, column) => {
        assert.equal(
          rows.reduce((sum, { cells }) => sum + (cells[column]?.value ?? 0), 0),
          value,
        );
      });
      assert.deepEqual(
        foot.cells.map(({ value }) => value),
        [3_532_117_000, 679_950_000, 1_397_000_000, 204_100_000, 5_609_067_000, 56, 0, 0],
      );
    });

    it(`leaves suspected thefts out of the sum of each row in ${locale}`, () => {
      for (const { cells } of [...rows, foot]) {
        const [government = 0, panel = 0, industry = 0, , counted] = cells.map(({ value }) => value);
        assert.equal(government + panel + industry, counted);
      }
    });

    it(`has a head for every cell in ${locale}`, () => {
      for (const { cells } of [...rows, foot]) assert.equal(cells.length + 1, head.length);
    });

    it(`draws what the table says in ${locale}`, () => {
      assert.equal(spec.columns.length, rows.length);
      spec.columns.forEach(({ label, stack }, row) => {
        assert.equal(rows[row]?.label, label);
        levels.forEach((level, column) => {
          const drawn = stack.find(({ certainty }) => certainty === level)?.usd ?? 0;
          assert.equal(drawn, rows[row]?.cells[column]?.value);
        });
      });
    });

    it(`keeps every column below the top of the scale in ${locale}`, () => {
      for (const { stack } of spec.columns) assert.ok(stack.reduce((sum, { usd }) => sum + usd, 0) <= spec.max);
      assert.equal(spec.ticks.at(-1)?.usd, spec.max);
    });

    it(`notes only the year that is cut short in ${locale}`, () => {
      assert.deepEqual(
        spec.columns.filter(({ note }) => note !== undefined).map(({ label }) => label),
        ['2026'],
      );
    });
  }

  it('names the worst year without suspected thefts', () => {
    assert.equal(specs[1]?.title, 'Named thefts attributed to North Korea peaked in 2025: $1.6 billion');
  });

  it('stands beside what others published about the same year, without adding it', () => {
    const published = new Map(specs[1]?.columns.map(({ label, published: totals }) => [label, totals]));
    assert.deepEqual(published.get('2024'), { low: 1_190_000_000, high: 1_340_000_000 });
    assert.equal(published.get('2026'), undefined);
  });

  it('keeps sums of a part of the thefts apart from totals of all', () => {
    for (const view of [{ totals: 'off' as const }, { kind: 'bridge' as const }, { level: 'counted' as const }]) {
      const spec = theftsByYearChart(data, 'en', view);
      assert.equal(spec.publishedKey, undefined);
      assert.ok(spec.columns.every(({ published }) => published === undefined));
      assert.equal(spec.table.head.length, 7);
    }
  });

  it('marks the theft that makes up most of the worst year', () => {
    assert.deepEqual(specs[1]?.annotation, { column: 8, usd: 1_500_000_000, lines: ['Bybit alone:', '$1.5 billion'] });
  });
});
