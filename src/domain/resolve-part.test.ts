import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextPart } from '#data/figure.ts';
import { resolvePart } from './resolve-part.ts';
import { sampleSource } from './sample-source.ts';
import { sampleTheft } from './sample-theft.ts';

const data = {
  thefts: [sampleTheft({ id: 'a', usd: 100, stolenOn: '2024-05' })],
  estimates: [],
  sources: [sampleSource({ id: 'report' })],
};

describe('resolvePart(part, data)', () => {
  const accepted: readonly { readonly name: string; readonly input: TextPart }[] = [
    { name: 'words', input: { kind: 'words', text: 'theft:nope' } },
    { name: 'quoted words', input: { kind: 'quoted', reason: 'nope', text: 'nope' } },
    { name: 'a theft', input: { kind: 'theft', id: 'a' } },
    { name: 'a year', input: { kind: 'year', year: 2024 } },
    { name: 'a sum', input: { kind: 'sum', name: 'all' } },
    { name: 'a number of a source', input: { kind: 'measure', unit: 'n', value: 12, source: 'report' } },
    { name: 'a count', input: { kind: 'count', name: 'suspected' } },
  ];
  for (const { name, input } of accepted) {
    it(`accepts ${name}`, () => assert.doesNotThrow(() => resolvePart(input, data)));
  }

  const refused: readonly { readonly name: string; readonly input: TextPart; readonly expected: RegExp }[] = [
    { name: 'a theft without a record', input: { kind: 'theft', id: 'nope' }, expected: /^theft:nope has no figure/u },
    { name: 'an estimate without a record', input: { kind: 'estimate', id: 'nope' }, expected: /^estimate:nope does/u },
    {
      name: 'a bound the theft lacks',
      input: { kind: 'theft', id: 'a', bound: 'low' },
      expected: /^theft:a\.low has/u,
    },
    { name: 'a year without thefts', input: { kind: 'year', year: 2023 }, expected: /^year:2023 has no counted/u },
    {
      name: 'a number of an unknown source',
      input: { kind: 'measure', unit: 'n', value: 12, source: 'nope' },
      expected: /^names the source “nope”/u,
    },
    { name: 'an unknown sum', input: { kind: 'sum', name: 'nope' }, expected: /^the sum nope is unknown/u },
    { name: 'an unknown count', input: { kind: 'count', name: 'nope' }, expected: /^the sum nope is unknown/u },
    { name: 'an unknown computation', input: { kind: 'calc', name: 'nope' }, expected: /^calc:nope is unknown/u },
    {
      name: 'an unknown comparison',
      input: { kind: 'comparison', name: 'nope', text: 'about twice' },
      expected: /^is:nope is unknown/u,
    },
  ];
  for (const { name, input, expected } of refused) {
    it(`throws on ${name}`, () => assert.throws(() => resolvePart(input, data), { message: expected }));
  }
});
