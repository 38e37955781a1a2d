import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { countedUsd, sumUsd, withoutSuspected } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import { everyTheftChart, yearWithPart } from './every-theft.ts';

const data = checkContent('content');
const specs = localeList.map((locale) => everyTheftChart(data, locale));
const byId = new Map(data.thefts.map((theft) => [`thefts/${theft.id}/`, theft]));

describe('yearWithPart(date)', () => {
  const cases = [
    { date: '2025-01-01', expected: 2025 + 0.5 / 365 },
    { date: '2024-12-31', expected: 2024 + 365.5 / 366 },
    { date: '2025-01', expected: 2025 + 15.5 / 365 },
    { date: '2025-12', expected: 2025 + (334 + 15.5) / 365 },
    { date: '2025', expected: 2025.5 },
  ];
  for (const { date, expected } of cases) {
    it(`places ${date} in the middle of what is known`, () => assert.equal(yearWithPart(date), expected));
  }
});

describe('everyTheftChart(data, locale)', () => {
  it('shows the same values in both languages', () => {
    const [arabic, english] = specs.map((spec) => ({
      years: spec.years,
      sizes: spec.sizes.map(({ usd }) => usd),
      marks: spec.marks.map(({ certainty, usd, when }) => [certainty, usd, when]),
      cells: [...spec.table.rows, spec.table.foot].map(({ cells }) => cells.map(({ value }) => value)),
      paths: spec.table.rows.map(({ path }) => path),
    }));
    assert.deepEqual(arabic, english);
  });

  it('states how few thefts make up more than half of the value', () => {
    const amounts = withoutSuspected(data.thefts)
      .map(({ amount }) => amount.usd)
      .sort((a, b) => b - a);
    const half = countedUsd(data.thefts) / 2;
    const sumOf = (count: number): number => amounts.slice(0, count).reduce((sum, usd) => sum + usd, 0);
    assert.ok(sumOf(4) > half && sumOf(3) <= half);
    assert.equal(specs[1]?.title, '4 of 52 named thefts make up more than half of the value');
    assert.match(specs[0]?.title ?? '', /^4 سرقات من أصل 52 /u);
  });

  for (const [index, spec] of specs.entries()) {
    const locale = localeList[index];
    const { rows, foot, head } = spec.table;

    it(`has one mark and one row a theft, each with the amount and the level of its record, in ${locale}`, () => {
      assert.equal(new Set(rows.map(({ path }) => path)).size, data.thefts.length);
      assert.equal(spec.marks.length, rows.length);
      rows.forEach(({ path, cells }, place) => {
        const theft = byId.get(path ?? '');
        const mark = spec.marks[place];
        assert.equal(cells[1]?.value, theft?.amount.usd);
        assert.equal(mark?.usd, theft?.amount.usd);
        assert.equal(mark?.certainty, theft?.attribution.level);
        assert.equal(mark?.when, yearWithPart(theft?.stolenOn ?? ''));
      });
    });

    it(`puts the oldest first, within the years it draws, in ${locale}`, () => {
      const times = spec.marks.map(({ when }) => when);
      assert.deepEqual(
        times,
        times.toSorted((a, b) => a - b),
      );
      assert.equal(Math.floor(times[0] ?? 0), spec.years[0]);
      assert.equal(Math.floor(times.at(-1) ?? 0), spec.years.at(-1));
    });

    it(`sums the amounts in the foot and has a head for every cell in ${locale}`, () => {
      assert.equal(foot.cells[1]?.value, sumUsd(data.thefts));
      for (const { cells } of [...rows, foot]) assert.equal(cells.length + 1, head.length);
    });

    it(`says how many thefts are drawn larger than they are in ${locale}`, () => {
      const small = data.thefts.filter(({ amount }) => amount.usd < spec.smallest).length;
      assert.match(spec.reading, new RegExp(`(?<!\\d)${small}(?!\\d)`, 'u'));
    });
  }
});
