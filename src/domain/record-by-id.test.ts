import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRecord, recordById } from './record-by-id.ts';

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

describe('findRecord(records, id)', () => {
  it('returns undefined where no record has the id', () => assert.equal(findRecord(records, 'c'), undefined));
  it('returns the first of two records of one id', () => {
    const twins = [
      { id: 'a', place: 1 },
      { id: 'a', place: 2 },
    ];
    assert.equal(findRecord(twins, 'a'), twins[0]);
  });
});
