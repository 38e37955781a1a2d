import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Platform } from '#data/platform.ts';
import { hasPlatformPage } from './platform-page.ts';
import { sampleTheft } from './sample-theft.ts';

const platform: Platform = { id: 'bybit', name: { ar: 'بايبت', en: 'Bybit' }, arabicNameIs: 'seen', kind: 'bridge' };
const theft = (id: string, at: string) => sampleTheft({ id, usd: 1, platform: at });

describe('hasPlatformPage(platform, thefts)', () => {
  const cases = [
    { name: 'no page for one theft', platform, thefts: [theft('a', 'bybit'), theft('b', 'upbit')], expected: false },
    { name: 'a page for two thefts', platform, thefts: [theft('a', 'bybit'), theft('b', 'bybit')], expected: true },
    { name: 'a page for other names', platform: { ...platform, aliases: ['BB'] }, thefts: [], expected: true },
    { name: 'no page for no theft', platform, thefts: [], expected: false },
  ];
  for (const { name, platform: input, thefts, expected } of cases) {
    it(`gives ${name}`, () => assert.equal(hasPlatformPage(input, thefts), expected));
  }
});
