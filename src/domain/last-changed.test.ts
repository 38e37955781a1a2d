import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim } from '#data/claim.ts';
import { lastChanged, type DatedContent } from './last-changed.ts';
import { sampleTheft } from './sample-theft.ts';

const correction = { id: 'c', field: 'amount.usd', from: 5, to: 6, why: { ar: 'a', en: 'a' } };
const claim: Claim = {
  id: 's1',
  article: 'old',
  claim: { ar: 'a', en: 'a' },
  verdict: 'supported',
  explanation: { ar: 'a', en: 'a' },
  evidence: [{ source: 'a', quote: 'a' }],
};
const content: DatedContent = {
  data: {
    releases: [{ id: '2026.11', asOf: '2026-11-22', coveredTo: '2026-10-10' }],
    corrections: [
      { ...correction, on: '2026-12-03', record: 'theft:a' },
      { ...correction, on: '2026-12-05', record: 'claim:s1' },
    ],
    claims: [claim],
    thefts: [sampleTheft({ id: 'a', usd: 6, platform: 'p' }), sampleTheft({ id: 'b', usd: 5, platform: 'q' })],
  },
  editions: [{ asOf: '2026-11-22', figures: { 'theft:a': {}, 'theft:b': {}, 'claim:s1': {}, 'estimate:e': {} } }],
  reviewed: {
    'articles/old/': '2026-11-20',
    'articles/new/': '2026-12-07',
    'protect/': '2026-12-01',
    'method/': '2026-11-01',
    'teach/guess/': '2026-11-19',
  },
};

describe('lastChanged(path, content)', () => {
  const cases = [
    { path: 'thefts/a/', day: '2026-12-03', why: 'a record changes with its corrections' },
    { path: 'thefts/b/', day: '2026-11-22', why: 'a record without any keeps the day of its edition' },
    { path: 'estimates/e/', day: '2026-11-22', why: 'the same for estimates' },
    { path: 'claims/s1/', day: '2026-12-05', why: 'and claims' },
    { path: 'platforms/p/', day: '2026-12-03', why: 'a platform changes with its thefts' },
    { path: 'platforms/q/', day: '2026-11-22', why: 'and with no others' },
    { path: 'protect/', day: '2026-12-01', why: 'a text when it was last reviewed' },
    { path: 'articles/new/', day: '2026-12-07', why: 'the same for a summary' },
    { path: 'articles/old/', day: '2026-12-05', why: 'a verdict on its article is corrected' },
    { path: 'articles/', day: '2026-12-07', why: 'a list changes with the newest of its texts' },
    { path: 'teach/', day: '2026-11-19', why: 'the same for lessons' },
    { path: '', day: '2026-12-07', why: 'the home page shows articles' },
    { path: 'thefts/', day: '2026-12-05', why: 'what is computed changes with any correction' },
    { path: 'method/', day: '2026-12-05', why: 'even where it is a text too' },
    { path: 'press/largest/', day: '2026-12-05', why: 'figures for the press are computed' },
    { path: 'sources/x/', day: undefined, why: 'a source has no date of its own' },
    { path: 'search/', day: undefined, why: 'a tool has no content' },
  ];
  for (const { path, day, why } of cases) {
    it(`of “${path}” is ${day ?? 'unknown'}: ${why}`, () => assert.equal(lastChanged(path, content), day));
  }
});
