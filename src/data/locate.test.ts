import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locateById } from './locate.ts';

const locate = locateById('# records\n- id: a\n  amount:\n    usd: 5\n- id: b\n  amount:\n    usd: 6\n');

describe('locateById(text)', () => {
  it('finds a record and a field of it by id', () => {
    assert.deepEqual(locate('b'), { line: 5, column: 3 });
    assert.deepEqual(locate('b', ['amount', 'usd']), { line: 7, column: 10 });
  });

  it('finds the nearest that exists where a field is missing, the first entry where the record is', () => {
    assert.deepEqual(locate('b', ['amount', 'low']), { line: 7, column: 5 });
    assert.deepEqual(locate('z', ['amount']), { line: 2, column: 1 });
  });
});
