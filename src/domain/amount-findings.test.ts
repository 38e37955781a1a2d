import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Theft } from '#data/theft.ts';
import { amountFindings } from './amount-findings.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleTheft } from './sample-theft.ts';

const theft = (usd: number, quote: string): Theft => ({
  ...sampleTheft({ id: 'a-2025', usd }),
  evidence: [{ source: 'report', supports: ['amount'], quote }],
});

const messages = (thefts: readonly Theft[]): string[] =>
  amountFindings({ thefts, estimates: [], rejected: [] }).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('amountFindings(data)', () => {
  it('accepts the amount its words give, rounded or as the sum of two', () => {
    assert.deepEqual(messages([theft(52_847_077, 'about $52.8 million')]), []);
    assert.deepEqual(messages([theft(19_400_000, 'worth $13.4 million, and another $6 million')]), []);
  });

  for (const usd of [15_000_000, 15_000_000_000, 5_100_000_000]) {
    it(`refuses ${usd} where the words give 1.5 billion`, () => {
      assert.deepEqual(messages([theft(usd, 'stole $1.5 billion')]), [
        `amount.usd is ${usd}, but the words quoted in the record give 1500000000: count the zeros, or quote the words that give it`,
      ]);
    });
  }

  it('refuses an estimate far from its words, but not one of our own computation', () => {
    const far = sampleEstimate({ id: 'far', usd: 5_000_000_000, quote: 'about $500 million' });
    const own = sampleEstimate({ id: 'own', usd: 5_000_000_000, quote: 'about $500 million', amountIsOurs: true });
    const near = sampleEstimate({ id: 'near', usd: 400_000_000, quote: 'stole $395 million' });
    const found = amountFindings({ thefts: [], estimates: [far, own, near], rejected: [] });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['far'],
    );
  });

  it('compares a rejected theft only with words that give an amount', () => {
    const rejected = (id: string, quote: string) => ({
      id,
      name: { ar: 'x', en: 'x' },
      stolenOn: '2019',
      reportedUsd: 28_000_000,
      reason: { ar: 'x', en: 'x' },
      evidence: [{ source: 'report', quote }],
    });
    const found = amountFindings({
      thefts: [],
      estimates: [],
      rejected: [
        rejected('year', 'robbed in 2019'),
        rejected('tenfold', 'lost $280 million'),
        rejected('same', 'lost $28 million'),
      ],
    });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['tenfold'],
    );
  });
});
