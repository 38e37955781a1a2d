import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeList } from '#locales.ts';
import { columnDocs } from './column-docs.ts';
import { columnTitle, columnWords } from './column-words.ts';
import { sharedName } from './column.ts';
import { dataSetNames } from './names.ts';
import { sampleContext } from './sample-context.ts';
import { tables } from './table.ts';

const all = tables(sampleContext());

describe('tables(context)', () => {
  it('gives every data set, in order', () => {
    assert.deepEqual(
      all.map(({ name }) => name),
      [...dataSetNames],
    );
  });

  it('gives every row one cell a column', () => {
    for (const { columns, rows } of all) for (const row of rows) assert.equal(row.length, columns.length);
  });

  it('leaves no required cell empty', () => {
    for (const { columns, rows } of all)
      for (const row of rows)
        columns.forEach(({ name, isRequired }, index) => {
          if (isRequired === true) assert.notEqual(row[index], undefined, name);
        });
  });

  it('writes a record as JSON with both languages in one object and without what is unknown', () => {
    const [first, second] = all.find(({ name }) => name === 'thefts')?.records ?? [];
    assert.deepEqual(first, {
      id: 'bybit-2025',
      platform: 'bybit',
      platform_name: { ar: 'Bybit', en: 'Bybit' },
      platform_kind: 'centralized-exchange',
      country: 'AE',
      stolen_on: '2025-02-21',
      stolen_on_precision: 'day',
      year: 2025,
      amount_usd: 1_500_000_000,
      amount_low_usd: 1_400_000_000,
      basis: { ar: 'x', en: 'x' },
      level: 'government',
      counts_in_headline_sums: true,
      attributed_by: ['fbi'],
      attributed_by_names: { ar: ['FBI'], en: ['FBI'] },
      groups: ['lazarus-group'],
      group_names: { ar: ['Lazarus Group'], en: ['Lazarus Group'] },
      recovered_usd: 40_000_000,
      contested: true,
      may_repeat: 'wallet-2024',
      confidence: 'high',
      account: { ar: 'x 1.5 مليار دولار', en: 'It lost $1.5 billion, “all of it”.' },
      sources: ['report'],
      unread_sources: ['report'],
      record_url: {
        ar: 'https://site.example/ar/thefts/bybit-2025/',
        en: 'https://site.example/en/thefts/bybit-2025/',
      },
      attribution: [{ who: 'fbi', note: undefined }],
      evidence: [{ source: 'report', supports: ['amount'], quote: 'x' }],
    });
    assert.ok(typeof second === 'object' && 'counts_in_headline_sums' in second);
    assert.equal(second.counts_in_headline_sums, false);
    assert.equal('country' in second, false);
  });

  it('says what a source supports, and not where it is only unread', () => {
    const sources = all.find(({ name }) => name === 'sources');
    const at = sources?.columns.findIndex(({ name }) => name === 'supports_thefts') ?? -1;
    assert.deepEqual(sources?.rows[0]?.[at], ['bybit-2025', 'wallet-2024']);
  });
});

describe('columns', () => {
  for (const table of all) {
    const names = table.columns.map(({ name }) => name);

    it(`of ${table.name} have names of their own in snake_case, id first`, () => {
      assert.equal(new Set([...names, ...table.nested]).size, names.length + table.nested.length);
      for (const name of [...names, ...table.nested]) assert.match(name, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
      assert.equal(names[0], 'id');
    });

    it(`of ${table.name} come in both languages or in none`, () => {
      for (const { name, lang } of table.columns) {
        if (lang !== undefined) assert.ok(name.endsWith(`_${lang}`));
        if (lang === 'ar') assert.ok(names.includes(name.replace(/_ar$/u, '_en')), name);
      }
    });

    it(`of ${table.name} have a title of their own and a meaning in both languages`, () => {
      for (const locale of localeList) {
        const titles = table.columns.map((column) => columnTitle(table.name, column, locale));
        assert.equal(new Set(titles).size, titles.length, titles.join(', '));
        for (const column of table.columns)
          assert.match(columnWords(table.name, sharedName(column), locale).meaning, /\.$/u);
        for (const name of table.nested) assert.match(columnWords(table.name, name, locale).meaning, /\.$/u);
      }
    });

    it(`of ${table.name} are all told to readers`, () => {
      for (const locale of localeList)
        assert.deepEqual(
          columnDocs(table, locale).flatMap((doc) => doc.names),
          [...names, ...table.nested],
        );
    });
  }

  it('without words are refused', () => {
    assert.throws(() => columnWords('thefts', 'nothing', 'en'), /has no words/u);
  });
});
