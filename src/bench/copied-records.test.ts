import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyText } from './copied-records.ts';

describe('copyText(text, copy)', () => {
  const cases = [
    { input: 'It lost {theft:bybit-2025}.', expected: 'It lost {theft:bybit-2025-copy3}.' },
    { input: '{theft:upbit-2019.high}', expected: '{theft:upbit-2019-copy3.high}' },
    { input: '{usd:4.8@js-fpw} {pct:59@a.b}', expected: '{usd:4.8@js-fpw-copy3} {pct:59@a.b-copy3}' },
    {
      input: '<Cite source="cd17" /><Claim id="s000-01" />',
      expected: '<Cite source="cd17-copy3" /><Claim id="s000-01-copy3" />',
    },
    { input: '<PageLink to="thefts/rain-2024/">', expected: '<PageLink to="thefts/rain-2024-copy3/">' },
    {
      input: '{sum:wazirx-and-bybit} <Term id="apt" /> <PageLink to="method/#un-571">',
      expected: '{sum:wazirx-and-bybit} <Term id="apt" /> <PageLink to="method/#un-571">',
    },
  ];
  for (const { input, expected } of cases) it(`of ${input}`, () => assert.equal(copyText(input, 3), expected));
});
