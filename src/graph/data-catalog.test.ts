import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#address.ts';
import { edition } from '#datasets/edition.ts';
import { releaseFiles } from '#datasets/release-files.ts';
import { sampleContext } from '#datasets/sample-context.ts';
import { dataCatalog } from './data-catalog.ts';

const current = edition(sampleContext());
const files = await releaseFiles(current);
const [catalog, whole, ...parts] = JSON.parse(JSON.stringify(dataCatalog(current, files, 'en').nodes));

describe('dataCatalog(edition, files, locale)', () => {
  it('lists the whole and each data set, and each names the catalogue', () => {
    assert.equal(parts.length, current.tables.length);
    const ids = [whole, ...parts].map((set) => ({ '@id': set['@id'] }));
    assert.deepEqual(catalog.dataset, ids);
    assert.deepEqual(whole.hasPart, ids.slice(1));
    for (const set of [whole, ...parts]) assert.deepEqual(set.includedInDataCatalog, { '@id': catalog['@id'] });
    for (const part of parts) assert.deepEqual(part.isPartOf, { '@id': whole['@id'] });
  });

  it('gives every file a reader can use alone an address', () => {
    const text = JSON.stringify([whole, ...parts]);
    for (const { name } of files.filter((file) => /\.(?:csv|zip)$/u.test(file.name)))
      assert.ok(text.includes(`"${origin}/data/${name}"`), name);
  });

  it('covers the time from the first theft to the last day of the documents', () => {
    assert.equal(whole.temporalCoverage, '2024-03/2026-10-10');
  });

  it('calls a data set the same in both languages', () => {
    const arabic = JSON.parse(JSON.stringify(dataCatalog(current, files, 'ar').nodes));
    const identifiers = (nodes: readonly { identifier?: string }[]) => nodes.map(({ identifier }) => identifier);
    assert.deepEqual(identifiers(arabic.slice(1)), identifiers([whole, ...parts]));
    assert.equal(new Set(identifiers(arabic.slice(1))).size, parts.length + 1);
  });
});
