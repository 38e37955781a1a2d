import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { chartFilePath } from '#charts/chart-paths.ts';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import { localeList } from '#locales.ts';
import { data, dist, htmlOf } from './site.ts';

const numbersOf = (cells: readonly unknown[]): number[] =>
  cells.map(Number).filter((value) => Number.isFinite(value) && value !== 0);

for (const locale of localeList) {
  for (const name of chartNames) {
    test(`${name} in ${locale}: the files hold the numbers of the table, and the page links them`, () => {
      const { table, title } = chartSpec(name, data, locale);
      const expected = table.rows.map(({ cells }) => cells.map(({ value }) => value).filter((value) => value !== 0));
      const text = readFileSync(`${dist}${chartFilePath(name, locale, 'csv')}`, 'utf8');
      const [head, ...lines]: string[][] = parse(text, { bom: true });
      expect(head).toEqual(table.head);
      expect(lines.map(([label]) => label)).toEqual(table.rows.map(({ label }) => label));
      const json = JSON.parse(readFileSync(`${dist}${chartFilePath(name, locale, 'json')}`, 'utf8'));
      expect(json.title).toBe(title);
      expect(json.rows).toHaveLength(lines.length);
      lines.forEach((line, index) => {
        expect(numbersOf(line.slice(1))).toEqual(expect.arrayContaining(expected[index] ?? []));
        expect(numbersOf(json.rows[index].slice(1))).toEqual(numbersOf(line.slice(1)));
      });
      for (const format of ['csv', 'json'] as const)
        expect(htmlOf(`/${locale}/numbers/`)).toContain(chartFilePath(name, locale, format));
    });
  }
}
