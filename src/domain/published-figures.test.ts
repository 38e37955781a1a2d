import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedFigures } from './published-figures.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleTheft } from './sample-theft.ts';

const theft = {
  ...sampleTheft({ id: 'bybit-2025', usd: 1_500_000_000, high: 1_600_000_000 }),
  contested: true as const,
  recoveredUsd: 5,
};

describe('publishedFigures(data)', () => {
  it('names the fields of a theft by their paths, those without a value left out', () => {
    assert.deepEqual(publishedFigures({ thefts: [theft], estimates: [], claims: [] }), {
      'theft:bybit-2025': {
        'amount.high': 1_600_000_000,
        'amount.usd': 1_500_000_000,
        'attribution.level': 'government',
        contested: true,
        platform: 'bybit-2025',
        recoveredUsd: 5,
        stolenOn: '2025-02-21',
      },
    });
  });

  it('holds estimates with their part of all thefts, and the verdicts of claims', () => {
    const text = { ar: 'x', en: 'x' };
    const estimate = sampleEstimate({
      id: 'fbi-2024',
      usd: 1_340_000_000,
      incidents: 47,
      allThefts: { share: 0.61 },
    });
    const claim = {
      id: 's1-01',
      article: 's1',
      claim: text,
      verdict: 'imprecise',
      explanation: text,
      evidence: [{ source: 'report', quote: 'x' }],
    } as const;
    assert.deepEqual(publishedFigures({ thefts: [], estimates: [estimate], claims: [{ ...claim, evidence: [] }] }), {
      'claim:s1-01': { verdict: 'imprecise' },
      'estimate:fbi-2024': {
        'allThefts.share': 0.61,
        'amount.qualifier': 'about',
        'amount.usd': 1_340_000_000,
        from: '2024-01-01',
        incidents: 47,
        published: '2025-01-10',
        to: '2024-12-31',
      },
    });
  });

  it('has the order of the letters, whatever the order of the files', () => {
    const [a, b] = [sampleTheft({ id: 'a', usd: 1 }), sampleTheft({ id: 'b', usd: 2 })];
    const printed = (thefts: readonly (typeof a)[]): string =>
      JSON.stringify(publishedFigures({ thefts, estimates: [], claims: [] }));
    assert.equal(printed([b, a]), printed([a, b]));
    assert.match(printed([b, a]), /^\{"theft:a":\{"amount\.usd":1,"attribution\.level"/u);
  });
});
