import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Platform } from '#data/platform.ts';
import type { Theft } from '#data/theft.ts';
import { sampleTheft } from './sample-theft.ts';
import { theftUnknownNames, theftUnknowns } from './theft-unknowns.ts';

const text = { ar: 'x', en: 'x' };
const platform: Platform = { id: 'a', name: text, arabicNameIs: 'seen', kind: 'bridge', country: 'AE' };
const bare = sampleTheft({ id: 'a', usd: 100 });
const full: Theft = {
  ...bare,
  method: text,
  assets: text,
  recoveredUsd: 1,
  attribution: { ...bare.attribution, on: '2025-02-26' },
};

describe('theftUnknowns(theft, platform)', () => {
  const cases: readonly {
    readonly name: string;
    readonly theft: Theft;
    readonly at?: Platform;
    readonly expected: string[];
  }[] = [
    { name: 'nothing where every field is filled', theft: full, expected: [] },
    { name: 'the day where only the month is known', theft: { ...full, stolenOn: '2025-02' }, expected: ['day'] },
    { name: 'the day where only the year is known', theft: { ...full, stolenOn: '2025' }, expected: ['day'] },
    { name: 'the method', theft: { ...full, method: undefined }, expected: ['method'] },
    { name: 'the assets', theft: { ...full, assets: undefined }, expected: ['assets'] },
    { name: 'what came back', theft: { ...full, recoveredUsd: undefined }, expected: ['recovered'] },
    {
      name: 'the day of the attribution',
      theft: { ...full, attribution: bare.attribution },
      expected: ['attributedOn'],
    },
    { name: 'the country', theft: full, at: { ...platform, country: undefined }, expected: ['country'] },
    { name: 'primary texts not read', theft: { ...full, unread: ['report'] }, expected: ['primary'] },
    {
      name: 'all of it, in order',
      theft: { ...bare, stolenOn: '2025', unread: ['report'] },
      at: { ...platform, country: undefined },
      expected: [...theftUnknownNames],
    },
  ];
  for (const { name, theft, at = platform, expected } of cases) {
    it(`names ${name}`, () => assert.deepEqual(theftUnknowns(theft, at), expected));
  }
});
