import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import datapackage from 'datapackage';
import { unzipSync } from 'fflate';
import Parser from 'rdf-parser-csvw';
import type { Json } from '#datasets/data-set.ts';
import { dataSetNames, type DataSetName } from '#datasets/names.ts';
import { countedUsd, sumUsd } from '#domain/sums.ts';
import { plainWords, richText } from '#i18n/rich-text.ts';
import { localeList } from '#locales.ts';
import { csvwGraph } from './csvw-graph.ts';
import { graphOf, leavesIn, nodeOf } from './graph.ts';
import { data, dist, fileOf, htmlOf } from './site.ts';

const fileAt = (name: string): Buffer => readFileSync(`${dist}/data/${name}`);
const textAt = (name: string): string => fileAt(name).toString('utf8');
const rowsOf = (name: DataSetName): string[][] => parse(fileAt(`${name}.csv`), { bom: true });
const keyedRowsOf = (name: DataSetName): Record<string, string>[] =>
  parse(fileAt(`${name}.csv`), { bom: true, columns: true });
const recordsOf = (name: DataSetName): Readonly<Record<string, Json>>[] => JSON.parse(textAt(`${name}.json`)).records;

interface Descriptor {
  readonly resources: readonly {
    readonly name: DataSetName;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly foreignKeys?: readonly { readonly reference: object }[];
    };
  }[];
}
const descriptor: Descriptor = JSON.parse(textAt('datapackage.json'));

const total = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** Returns every text and number inside a value, with figures written out. */
const leavesOf = (value: unknown, key = ''): string[] => {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [key === 'ar' || key === 'en' ? plainWords(richText(value, key, data)) : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
};

for (const name of dataSetNames) {
  test(`${name}.csv holds every record on a line of its own`, () => {
    const text = textAt(`${name}.csv`);
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(data[name].length + 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const [head = [], ...rows] = rowsOf(name);
    expect(rows.map(([id]) => id)).toEqual(data[name].map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test(`${name}.csv starts no formula and keeps the Arabic`, () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(fileAt(`${name}.csv`))).not.toThrow();
    for (const cell of rowsOf(name).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    const rows = keyedRowsOf(name);
    for (const column of Object.keys(rows[0] ?? {}).filter((key) => /(?<!record_url)_ar$/u.test(key)))
      expect(rows.map((row) => row[column]).join(' '), column).toMatch(/^\s*$|\p{Script=Arabic}/u);
  });

  test(`${name}.json holds all that the records hold`, () => {
    const records = recordsOf(name);
    expect(records.map(({ id }) => id)).toEqual(data[name].map(({ id }) => id));
    data[name].forEach((record, index) => {
      const written = new Set(leavesOf(records[index]));
      for (const leaf of leavesOf(record)) expect(written.has(leaf), `${record.id}: ${leaf}`).toBe(true);
    });
  });

  test(`${name}.csv and ${name}.json say the same`, () => {
    const records = recordsOf(name);
    keyedRowsOf(name).forEach((row, index) => {
      for (const [column, cell] of Object.entries(row)) {
        const [, base = column, lang] = /^(.*)_(ar|en)$/u.exec(column) ?? [];
        const field = records[index]?.[base];
        const value = lang === undefined ? field : (field as Record<string, Json> | undefined)?.[lang];
        const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
        expect(cell.replace(/^'(?=[=+\-@])/u, ''), `${String(row['id'])} ${column}`).toBe(text);
      }
    });
  });

  test(`the addresses in ${name}.csv lead to the record in both languages`, () => {
    for (const row of keyedRowsOf(name))
      for (const locale of localeList) {
        const { pathname, hash } = new URL(row[`record_url_${locale}`] ?? '');
        expect(existsSync(fileOf(pathname)), pathname).toBe(true);
        if (hash !== '') expect(htmlOf(pathname), pathname).toContain(`id="${hash.slice(1)}"`);
      }
  });
}

test('amounts add up to those of the records', () => {
  const thefts = keyedRowsOf('thefts');
  expect(total(thefts, 'amount_usd')).toBe(sumUsd(data.thefts));
  expect(
    total(
      thefts.filter((row) => row['counts_in_headline_sums'] === 'true'),
      'amount_usd',
    ),
  ).toBe(countedUsd(data.thefts));
  expect(total(thefts, 'recovered_usd')).toBe(data.thefts.reduce((sum, { recoveredUsd = 0 }) => sum + recoveredUsd, 0));
  expect(total(keyedRowsOf('estimates'), 'amount_usd')).toBe(
    data.estimates.reduce((sum, { amount }) => sum + amount.usd, 0),
  );
  expect(total(keyedRowsOf('rejected'), 'reported_usd')).toBe(
    data.rejected.reduce((sum, { reportedUsd = 0 }) => sum + reportedUsd, 0),
  );
});

test('ids in cells name records that are there', () => {
  const ids = Object.fromEntries(dataSetNames.map((name) => [name, new Set(data[name].map(({ id }) => id))]));
  const named = { sources: 'sources', unread_sources: 'sources', thefts: 'thefts', estimates: 'estimates' } as const;
  for (const name of dataSetNames)
    for (const row of keyedRowsOf(name))
      for (const [column, cell] of Object.entries(row)) {
        const set = Object.entries(named).find(([key]) => key === column)?.[1] ?? column.replace(/^supports_/u, '');
        if (!column.startsWith('supports_') && !(column in named)) continue;
        for (const id of cell.split(';').filter((part) => part !== '')) expect(ids[set]?.has(id), id).toBe(true);
      }
});

test('datapackage.json is valid to the Frictionless library and keeps to version 2', async () => {
  expect(await datapackage.validate(descriptor)).toMatchObject({ valid: true, errors: [] });
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    version: data.releases.at(-1)?.id,
    licenses: [{ name: 'CC-BY-4.0' }],
  });
  expect(descriptor.resources.map(({ name }) => name)).toEqual([...dataSetNames]);
  for (const { name, path, ...resource } of descriptor.resources) {
    const bytes = fileAt(path);
    expect(resource).toMatchObject({
      type: 'table',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    });
    expect(resource.schema.fields.map((field) => field.name)).toEqual(rowsOf(name)[0]);
  }
});

test('every row fits its table schema, and every key its table, by the Frictionless library', async () => {
  // The library is of version 1: it knows tables by their profile, names a table's own keys '' and trips over a byte order mark.
  const first = {
    ...descriptor,
    resources: descriptor.resources.map((resource) => ({
      ...Object.fromEntries(Object.entries(resource).filter(([key]) => key !== 'path')),
      profile: 'tabular-data-resource',
      data: rowsOf(resource.name),
      schema: {
        ...resource.schema,
        ...(resource.schema.foreignKeys && {
          foreignKeys: resource.schema.foreignKeys.map((key) => ({
            ...key,
            reference: { resource: '', ...key.reference },
          })),
        }),
      },
    })),
  };
  const loaded = await datapackage.Package.load(first);
  expect(loaded.errors).toEqual([]);
  expect(loaded.valid).toBe(true);
  for (const resource of loaded.resources) {
    expect(resource.errors).toEqual([]);
    const name = dataSetNames.find((known) => known === resource.name) ?? 'thefts';
    expect(await resource.read({ relations: true })).toHaveLength(data[name].length);
  }
});

test('csv-metadata.json is what CSV on the Web expects', async () => {
  const metadata = JSON.parse(textAt('csv-metadata.json'));
  expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(metadata.tables.map(({ url }: { url: string }) => url)).toEqual(dataSetNames.map((name) => `${name}.csv`));
  for (const [index, name] of dataSetNames.entries()) {
    const table = metadata.tables[index];
    const rows = keyedRowsOf(name);
    const parser = new Parser({ metadata: csvwGraph(table), baseIRI: `http://site/data/${name}.csv`, timezone: 'utc' });
    const counts = new Map<string, number>();
    for await (const { predicate } of parser.import(Readable.from([fileAt(`${name}.csv`)]))) {
      const key = decodeURIComponent(predicate.value.replace(/^.*#/u, ''));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.get('row') ?? 0).toBe(rows.length);
    for (const { name: column, titles, required } of table.tableSchema.columns) {
      const filled = rows.filter((row) => row[column] !== '').length;
      // The parser's own words about rows are called like two of our columns.
      if (column !== 'url' && column !== 'row') expect(counts.get(column) ?? 0, `${name} ${column}`).toBe(filled);
      if (required === true) expect(filled, `${name} ${column}`).toBe(rows.length);
      expect(Object.keys(titles)).toEqual(['und', 'ar', 'en']);
    }
  }
});

test('SHA256SUMS holds for the loose files and for the archive, which hold the same', () => {
  const verify = (sums: string, read: (name: string) => Uint8Array): string[] =>
    sums
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, sum, name = ''] = /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line) ?? [];
        expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(sum);
        return name;
      });
  const loose = verify(textAt('SHA256SUMS'), fileAt);
  const archive = loose.find((name) => name.endsWith('.zip')) ?? '';
  expect(archive).toBe(`stolen-billions-${String(data.releases.at(-1)?.id)}.zip`);
  const inside = unzipSync(fileAt(archive));
  const packed = verify(Buffer.from(inside['SHA256SUMS'] ?? []).toString(), (name) => inside[name] ?? new Uint8Array());
  expect(packed).toEqual(loose.filter((name) => name !== archive));
  expect(Object.keys(inside).toSorted()).toEqual([...packed, 'SHA256SUMS'].toSorted());
  for (const name of packed) expect(fileAt(name).equals(inside[name] ?? new Uint8Array()), name).toBe(true);
});

for (const locale of localeList) {
  test(`/${locale}/data/ documents every column and describes files that exist`, () => {
    const html = htmlOf(`/${locale}/data/`);
    for (const { name, schema } of descriptor.resources) {
      const [, section = ''] = html.split(`id="${name}"`);
      for (const field of schema.fields) expect(section, field.name).toContain(`<code dir="ltr">${field.name}</code>`);
    }
    const urls = leavesIn(graphOf(`/${locale}/data/`))
      .filter(({ property }) => property === 'contentUrl')
      .map(({ leaf }) => new URL(String(leaf)).pathname);
    for (const url of urls) expect(existsSync(fileOf(url)), url).toBe(true);
    for (const name of dataSetNames)
      for (const format of ['csv', 'json']) expect(urls).toContain(`/data/${name}.${format}`);
    expect(urls.filter((url) => url.endsWith('.zip'))).toHaveLength(1);
    expect(nodeOf(`/${locale}/data/`, 'Dataset')['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
}
