import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvMetadata } from './csv-metadata.ts';
import { dataPackage } from './data-package.ts';
import { edition } from './edition.ts';
import { releaseFiles } from './release-files.ts';
import { sampleContext } from './sample-context.ts';

const current = edition(sampleContext());
const files = await releaseFiles(current);
const descriptor = await dataPackage(current, files);
const metadata = csvMetadata(current);

describe('dataPackage(edition, files)', () => {
  it('names version 2 of the standard, the release, its day and the licence', () => {
    const { $schema, version, created, licenses } = descriptor;
    assert.deepEqual(
      { $schema, version, created, licence: licenses[0]?.name },
      {
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        version: '2026.11',
        created: '2026-11-22T00:00:00Z',
        licence: 'CC-BY-4.0',
      },
    );
  });

  it('names the document and, where the site links to it, its address', () => {
    assert.deepEqual(descriptor.sources, [{ title: 'Report (Publisher)', path: 'https://www.report.example/a' }]);
  });

  it('has keys to other data sets, none where there is none', () => {
    const keysOf = (name: string) =>
      descriptor.resources.find((resource) => resource.name === name)?.schema.foreignKeys;
    assert.deepEqual(keysOf('estimates'), [
      { fields: ['revises'], reference: { fields: ['id'] } },
      { fields: ['repeats'], reference: { fields: ['id'] } },
      { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
      { fields: ['read_in'], reference: { resource: 'sources', fields: ['id'] } },
    ]);
    assert.equal(keysOf('terms'), undefined);
  });
});

describe('csvMetadata(edition)', () => {
  it('describes the same columns as the data package, with titles in both languages', () => {
    metadata.tables.forEach(({ url, tableSchema }, index) => {
      const resource = descriptor.resources[index];
      assert.equal(url, resource?.path);
      assert.deepEqual(
        tableSchema.columns.map(({ name }) => name),
        resource?.schema.fields.map(({ name }) => name),
      );
      for (const { name, titles } of tableSchema.columns) {
        assert.equal(titles.und, name);
        assert.match(titles.ar, /\p{Script=Arabic}/u);
        assert.match(titles.en, /\p{Script=Latin}/u);
      }
    });
  });
});
