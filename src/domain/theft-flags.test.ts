import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Theft } from '#data/theft.ts';
import { sampleTheft } from './sample-theft.ts';
import { theftFlags } from './theft-flags.ts';

const small = sampleTheft({ id: 'small', usd: 40, low: 30, high: 200 });
const large = sampleTheft({ id: 'large', usd: 900 });
const theft = sampleTheft({ id: 'a', usd: 100, high: 120 });

describe('theftFlags(theft, thefts)', () => {
  const cases: readonly { readonly name: string; readonly input: Theft; readonly expected: object[] }[] = [
    { name: 'nothing on a plain theft', input: theft, expected: [] },
    {
      name: 'a suspected theft with its amount',
      input: sampleTheft({ id: 'a', usd: 100, level: 'suspected' }),
      expected: [{ kind: 'suspected', usd: 100 }],
    },
    {
      name: 'a contested theft with its amount',
      input: { ...theft, contested: true },
      expected: [{ kind: 'contested', usd: 100 }],
    },
    {
      name: 'a contested theft that is only suspected as outside the sums already',
      input: { ...sampleTheft({ id: 'a', usd: 100, level: 'suspected' }), contested: true },
      expected: [
        { kind: 'suspected', usd: 100 },
        { kind: 'contestedApart', usd: 100 },
      ],
    },
    {
      name: 'the same money twice, as far as the smaller theft goes',
      input: { ...theft, mayRepeat: 'small' },
      expected: [{ kind: 'mayRepeat', other: small, usd: 40 }],
    },
    {
      name: 'shared money, at most its own',
      input: { ...theft, mayOverlap: 'large' },
      expected: [{ kind: 'mayOverlap', other: large, usd: 100 }],
    },
    {
      name: 'money that came back in part',
      input: { ...theft, recoveredUsd: 99 },
      expected: [{ kind: 'partlyReturned', usd: 99 }],
    },
    {
      name: 'money that came back whole',
      input: { ...theft, recoveredUsd: 100 },
      expected: [{ kind: 'returned', usd: 100 }],
    },
    {
      name: 'more money back than our figure, within the highest',
      input: { ...theft, recoveredUsd: 120 },
      expected: [{ kind: 'returned', usd: 120 }],
    },
    {
      name: 'all at once, in the order readers meet them',
      input: {
        ...sampleTheft({ id: 'a', usd: 100, level: 'suspected' }),
        recoveredUsd: 1,
        mayOverlap: 'large',
        mayRepeat: 'small',
        contested: true,
      },
      expected: [
        { kind: 'suspected', usd: 100 },
        { kind: 'contestedApart', usd: 100 },
        { kind: 'mayRepeat', other: small, usd: 40 },
        { kind: 'mayOverlap', other: large, usd: 100 },
        { kind: 'partlyReturned', usd: 1 },
      ],
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`flags ${name}`, () => assert.deepEqual(theftFlags(input, [small, large, input]), expected));
  }

  it('throws where the other theft has no record', () => {
    assert.throws(() => theftFlags({ ...theft, mayRepeat: 'nope' }, [theft]), { message: 'no record has the id nope' });
  });
});
