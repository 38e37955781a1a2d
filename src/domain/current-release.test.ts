import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentRelease } from './current-release.ts';

const releaseOf = (id: string, asOf: string) => ({ id, asOf, coveredTo: '2026-01-01' });

describe('currentRelease(releases)', () => {
  const cases = [
    { name: 'the only one', input: [releaseOf('2026.11', '2026-11-22')], expected: '2026.11' },
    {
      name: 'the newest by its day, not by its place or its id',
      input: [releaseOf('2026.9', '2026-09-30'), releaseOf('2026.11', '2026-11-22'), releaseOf('2026.2', '2026-02-01')],
      expected: '2026.11',
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => assert.equal(currentRelease(input).id, expected));
  }

  it('throws where there is none', () => {
    assert.throws(() => currentRelease([]), {
      message: 'content/data/releases.yaml is empty: add the edition the site shows',
    });
  });
});
