import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { sumUsd } from '#domain/sums.ts';
import { localeList } from '#locales.ts';
import { theftsByPlatformChart } from './thefts-by-platform.ts';

const data = checkContent('content');
const specs = localeList.map((locale) => theftsByPlatformChart(data, locale));
const levels = ['government', 'un-or-msmt', 'industry', 'suspected'] as const;
const squareUsd = 10_000_000;

describe('theftsByPlatformChart(data, locale)', () => {
  it('shows the same values in both languages', () => {
    const [arabic, english] = specs.map((spec) => ({
      fold: spec.fold,
      squares: spec.rows.map(({ squares }) => squares),
      cells: [...spec.table.rows, spec.table.foot].map(({ cells }) => cells.map(({ value }) => value)),
    }));
    assert.deepEqual(arabic, english);
  });

  it('names the platforms in each language, in Arabic with their Latin names', () => {
    const [arabic, english] = specs;
    assert.equal(english?.rows[0]?.label, 'Bybit');
    assert.equal(english.rows[0].latin, undefined);
    assert.equal(arabic?.rows[0]?.latin, 'Bybit');
    assert.match(arabic.rows[0].label, /\p{Script=Arabic}/u);
  });

  for (const [index, spec] of specs.entries()) {
    const locale = localeList[index];
    const { rows, foot, head } = spec.table;

    it(`adds up each column of the table to the sums of the records in ${locale}`, () => {
      foot.cells.forEach(({ value }, column) => {
        assert.equal(
          rows.reduce((sum, { cells }) => sum + (cells[column]?.value ?? 0), 0),
          value,
        );
      });
      assert.deepEqual(
        foot.cells.map(({ value }) => value),
        [3_532_117_000, 679_950_000, 1_397_000_000, 204_100_000, 5_609_067_000, 56],
      );
    });

    it(`leaves suspected thefts out of the sum of each row in ${locale}`, () => {
      for (const { cells } of [...rows, foot]) {
        const [government = 0, panel = 0, industry = 0, , counted] = cells.map(({ value }) => value);
        assert.equal(government + panel + industry, counted);
      }
    });

    it(`has one row a robbed platform and a head for every cell in ${locale}`, () => {
      assert.equal(rows.length, new Set(data.thefts.map(({ platform }) => platform)).size);
      for (const { cells } of [...rows, foot]) assert.equal(cells.length + 1, head.length);
    });

    it(`puts the largest sum first in ${locale}`, () => {
      const sums = rows.map(({ cells }) => cells.slice(0, levels.length).reduce((sum, { value }) => sum + value, 0));
      assert.deepEqual(
        sums,
        sums.toSorted((a, b) => b - a),
      );
      assert.equal(
        sums.reduce((sum, value) => sum + value, 0),
        sumUsd(data.thefts),
      );
    });

    it(`draws squares that stand for the cells of the table, rounded, in ${locale}`, () => {
      spec.rows.slice(0, -1).forEach(({ squares }, row) => {
        levels.forEach((level, column) => {
          const count = squares.find(({ certainty }) => certainty === level)?.count ?? 0;
          assert.equal(count, Math.round((rows[row]?.cells[column]?.value ?? 0) / squareUsd));
        });
      });
    });

    it(`draws the platforms beyond the rows together in the last row in ${locale}`, () => {
      const others = rows.slice(spec.rows.length - 1);
      levels.forEach((level, column) => {
        const usd = others.reduce((sum, { cells }) => sum + (cells[column]?.value ?? 0), 0);
        const count = spec.rows.at(-1)?.squares.find(({ certainty }) => certainty === level)?.count ?? 0;
        assert.equal(count, Math.round(usd / squareUsd));
      });
      assert.match(spec.rows.at(-1)?.label ?? '', new RegExp(String(others.length), 'u'));
    });
  }
});
