import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctionAnchor, editionAnchor, editionHistory, latestFirst } from './edition-history.ts';

const edition = (release: string, asOf: string, usd: number) => ({
  release,
  asOf,
  coveredTo: asOf,
  counts: {},
  figures: { 'theft:a': { 'amount.usd': usd } },
  sha256: '',
});

describe('editionHistory(files)', () => {
  it('gives the newest first, each with what differs from the one before', () => {
    const history = editionHistory([edition('2026.11', '2026-11-22', 5), edition('2027.02', '2027-02-01', 6)]);
    assert.deepEqual(
      history.map(({ edition: { release }, changes }) => [release, changes?.changed]),
      [
        ['2027.02', [{ record: 'theft:a', field: 'amount.usd', from: 5, to: 6 }]],
        ['2026.11', undefined],
      ],
    );
  });
});

describe('anchors', () => {
  it('are made of the number of the edition and the id of the correction', () => {
    assert.equal(editionAnchor('2026.11'), 'r2026-11');
    assert.equal(correctionAnchor('bybit-amount'), 'correction-bybit-amount');
  });
});

describe('latestFirst(corrections)', () => {
  it('turns the file around within a day', () => {
    const made = (id: string, on: string) => ({
      id,
      on,
      record: 'theft:a',
      field: 'amount.usd',
      from: 1,
      to: 2,
      why: { ar: 'x', en: 'x' },
    });
    const order = latestFirst([made('a', '2026-01-02'), made('b', '2026-01-01'), made('c', '2026-01-02')]);
    assert.deepEqual(
      order.map(({ id }) => id),
      ['c', 'a', 'b'],
    );
  });
});
