import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordById } from './record-by-id.ts';

const records = [
  { id: 'a', place: 1 },
  { id: 'b', place: 2 },
];

describe('recordById(records, id)', () => {
  it('returns the record itself', () => assert.equal(recordById(records, 'b'), records[1]));

  for (const input of ['', 'A', 'a ', 'constructor']) {
    it(`throws on “${input}”, which no record has`, () => {
      assert.throws(() => recordById(records, input), { message: `no record has the id ${input}` });
    });
  }
});
