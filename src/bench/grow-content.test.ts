import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkContent } from '#build/check-content.ts';
import { growContent } from './grow-content.ts';

describe('growContent(content, directory, size)', () => {
  const directory = mkdtempSync(join(tmpdir(), 'grown-'));
  after(() => rmSync(directory, { recursive: true }));

  it('gives the gate so many times the records, and what they name', () => {
    const before = checkContent('content');
    growContent('content', directory, 2);
    const grown = checkContent(directory);
    for (const name of ['thefts', 'sources', 'estimates', 'claims', 'events'] as const)
      assert.equal(grown[name].length, 2 * before[name].length);
    const [first] = before.thefts;
    const copy = grown.thefts.find(({ id }) => id === `${first?.id ?? ''}-copy1`);
    assert.equal(copy?.platform, `${first?.platform ?? ''}-copy1`);
    assert.notEqual(copy?.stolenOn, first?.stolenOn);
    assert.notEqual(copy?.amount.usd, first?.amount.usd);
  });
});
