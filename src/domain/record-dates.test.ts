import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latestDay, recordDates } from './record-dates.ts';

const editions = [
  { asOf: '2027-02-01', figures: { 'theft:a': {}, 'theft:b': {} } },
  { asOf: '2026-11-22', figures: { 'theft:a': {} } },
];
const corrections = [
  { on: '2026-12-03', record: 'theft:a' },
  { on: '2026-12-01', record: 'theft:a' },
];
const dated = { editions, corrections, asOf: '2027-02-01' };

describe('recordDates(records, editions)', () => {
  const cases = [
    {
      name: 'begins with the first edition that holds the record',
      record: 'theft:b',
      dates: ['2027-02-01', '2027-02-01'],
    },
    { name: 'ends with the newest correction', record: 'theft:a', dates: ['2026-11-22', '2026-12-03'] },
    {
      name: 'takes the newest edition where none holds the record',
      record: 'theft:c',
      dates: ['2027-02-01', '2027-02-01'],
    },
  ];
  for (const { name, record, dates } of cases) {
    it(name, () => {
      const { published, updated } = recordDates([record], dated);
      assert.deepEqual([published, updated], dates);
    });
  }

  it('takes the first of several records', () => {
    assert.equal(recordDates(['theft:b', 'theft:a'], dated).published, '2026-11-22');
  });
});

describe('latestDay(days)', () => {
  it('is undefined of no day', () => {
    assert.equal(latestDay([]), undefined);
  });
});
