import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { homeFacts } from './home-facts.ts';
import { sampleTheft } from './sample-theft.ts';

describe('homeFacts(thefts)', () => {
  it('counts suspected thefts apart and spans the years of both', () => {
    const thefts = [
      sampleTheft({ id: 'a', usd: 100, stolenOn: '2019-11-27' }),
      sampleTheft({ id: 'b', usd: 20, stolenOn: '2018', level: 'industry' }),
      sampleTheft({ id: 'c', usd: 3, stolenOn: '2026-01', level: 'suspected' }),
    ];
    assert.deepEqual(homeFacts(thefts), {
      from: 2018,
      to: 2026,
      counted: 2,
      suspected: 1,
    });
  });

  it('counts no suspected theft where none is suspected', () => {
    assert.equal(homeFacts([sampleTheft({ id: 'a', usd: 100 })]).suspected, 0);
  });
});
