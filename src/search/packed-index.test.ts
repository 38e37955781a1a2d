import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MiniSearch from 'minisearch';
import { packIndex, unpackIndex } from './packed-index.ts';
import { indexOptions } from './search-file.ts';

describe('unpackIndex(packed, fields)', () => {
  it('gives back the index that was packed', () => {
    const index = new MiniSearch(indexOptions);
    index.addAll([
      { id: 0, title: 'a b', names: 'a', headings: '', text: 'c c c a' },
      { id: 1, title: 'b', names: '', headings: 'd', text: '' },
      { id: 2, title: 'a', names: '', headings: '', text: 'd c c' },
    ]);
    const whole = index.toJSON();
    const again = unpackIndex(JSON.parse(JSON.stringify(packIndex(whole))), indexOptions.fields);
    const { averageFieldLength, dirtCount, ...rest } = structuredClone(whole);
    assert.equal(dirtCount, 0);
    const { averageFieldLength: averageAgain, ...restAgain } = again;
    assert.deepEqual(restAgain, { ...rest, storedFields: {} });
    averageAgain.forEach((length, field) => assert.ok(Math.abs(length - (averageFieldLength[field] ?? 0)) < 1e-9));
  });
});
