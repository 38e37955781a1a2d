import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#address.ts';
import { verdicts, type Verdict } from '#data/claim.ts';
import type { Data } from '#data/fact-files.ts';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { claimReview } from './claim-review.ts';

const both = (text: string) => ({ ar: text, en: text });
const data: Data = {
  ...sampleFacts(),
  articles: [
    {
      id: 'statement',
      originalTitle: 'Original title',
      outlet: { ar: 'الوزارة', en: 'The ministry' },
      outletNote: both('x'),
      published: '2025-01',
      dateBasis: both('x'),
      language: 'en',
      translation: 'none',
      origin: both('x'),
      limits: [both('x')],
    },
  ],
};

const nodeOf = (verdict: Verdict, locale: 'ar' | 'en' = 'en') => {
  const claim = {
    id: 'c1',
    article: 'statement',
    claim: both('Hackers took {theft:bybit-2025}.'),
    verdict,
    explanation: both('x'),
    evidence: [{ source: 'report', quote: 'x' }],
  };
  return JSON.parse(JSON.stringify(claimReview(claim, data, locale).nodes?.[0]));
};

describe('claimReview(claim, data, locale)', () => {
  it('rates a wrong claim 1 and a right one best, each in words too', () => {
    const ratings = verdicts.map((verdict) => nodeOf(verdict).reviewRating);
    assert.deepEqual(
      ratings.map(({ ratingValue, alternateName }) => [ratingValue, alternateName]),
      [
        [4, 'Right'],
        [3, 'Partly right'],
        [2, 'Blurred'],
        [1, 'Wrong'],
      ],
    );
    for (const { worstRating, bestRating } of ratings) assert.deepEqual([worstRating, bestRating], [1, 4]);
    assert.match(nodeOf('imprecise', 'ar').reviewRating.alternateName, /^[\p{Script=Arabic} ]+$/u);
  });

  it('says who claimed it, when as far as known, and in which text', () => {
    assert.deepEqual(nodeOf('supported').itemReviewed, {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'The ministry' },
      datePublished: '2025-01',
      appearance: {
        '@type': 'CreativeWork',
        '@id': `${origin}/en/articles/statement/#original`,
        name: 'Original title',
      },
    });
  });

  it('writes figures out', () => {
    assert.equal(nodeOf('supported').claimReviewed, 'Hackers took $1.5 billion.');
  });
});
