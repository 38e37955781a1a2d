import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { packIndex } from './packed-index.ts';
import { PackedSearch } from './packed-search.ts';
import { indexOptions } from './search-file.ts';

describe('PackedSearch(packed)', () => {
  it('holds the index that was packed', () => {
    const index = new MiniSearch(indexOptions);
    index.addAll([
      { id: 0, title: 'a b', names: 'a', headings: '', text: 'c c c a' },
      { id: 1, title: 'b', names: '', headings: 'd', text: '' },
      { id: 2, title: 'a', names: '', headings: '', text: 'd c c' },
    ]);
    const inOrder = (json: AsPlainObject): AsPlainObject => ({
      ...json,
      index: json.index.toSorted(([a], [b]) => a.localeCompare(b, 'en')),
    });
    const whole = inOrder(index.toJSON());
    const again = inOrder(new PackedSearch(JSON.parse(JSON.stringify(packIndex(whole)))).toJSON());
    assert.deepEqual(again, {
      ...whole,
      averageFieldLength: again.averageFieldLength,
      storedFields: again.storedFields,
    });
    again.averageFieldLength.forEach((length, field) =>
      assert.ok(Math.abs(length - (whole.averageFieldLength[field] ?? 0)) < 1e-9),
    );
  });
});
