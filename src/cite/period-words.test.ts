import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodWords, whenWords } from './period-words.ts';

describe('periodWords(from, to, locale)', () => {
  for (const { from, to, expected } of [
    { from: '2024-01-01', to: '2024-12-31', expected: 'in 2024' },
    { from: '2017-01-01', to: '2022-12-31', expected: 'from 2017 to 2022' },
    { from: '2024-02-01', to: '2024-02-29', expected: 'in February 2024' },
    { from: '2025-01-01', to: '2025-06-30', expected: 'from January 2025 to June 2025' },
    { from: '2023-02-01', to: '2023-02-27', expected: 'from 1 February 2023 to 27 February 2023' },
    { from: '2025-01-01', to: '2025-12-07', expected: 'from 1 January 2025 to 7 December 2025' },
  ]) {
    it(`says ${expected}`, () => assert.equal(periodWords(from, to, 'en'), expected));
  }
});

describe('whenWords(date, locale)', () => {
  it('is as precise as the date', () => {
    assert.equal(whenWords('2025-02-21', 'en'), 'on 21 February 2025');
    assert.equal(whenWords('2025-02', 'en'), 'in February 2025');
    assert.equal(whenWords('2025', 'ar'), 'في عام 2025');
  });
});
