import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Data } from '#data/fact-files.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleTheft } from './sample-theft.ts';
import { sourceUses } from './source-uses.ts';

const text = { ar: 'x', en: 'x' };
const own = [{ source: 'report', quote: 'own words' }];
const other = [{ source: 'other', quote: 'other words' }];
const theft = sampleTheft({ id: 'a', usd: 1 });
const estimate = sampleEstimate({ id: 'a', source: 'other', quote: 'words of the estimate' });
const claim = { id: 'a', article: 'a', claim: text, verdict: 'supported', explanation: text } as const;
const event = { id: 'a', on: '2025', kind: 'theft', title: text, summary: text } as const;
const contradiction = { id: 'a', title: text, statement: text };
const rejected = { id: 'a', name: text, stolenOn: '2025', reason: text };

const empty: Data = {
  hosts: [],
  sources: [],
  organisations: [],
  groups: [],
  platforms: [],
  thefts: [],
  estimates: [],
  claims: [],
  articles: [],
  rejected: [],
  contradictions: [],
  incomparable: [],
  asked: [],
  events: [],
  terms: [],
  releases: [],
  corrections: [],
};

describe('sourceUses(data)', () => {
  const cases: readonly { readonly name: string; readonly input: Partial<Data>; readonly expected: object[] }[] = [
    { name: 'nothing where no record names it', input: {}, expected: [] },
    {
      name: 'a theft with every passage and the fields it supports',
      input: {
        thefts: [
          {
            ...theft,
            evidence: [
              { source: 'report', supports: ['amount', 'date'], quote: 'first' },
              { source: 'other', supports: ['method'], quote: 'not here' },
              { source: 'report', supports: ['method'], quote: 'second' },
            ],
          },
        ],
      },
      expected: [
        {
          kind: 'theft',
          id: 'a',
          quotes: [
            { quote: 'first', supports: ['amount', 'date'] },
            { quote: 'second', supports: ['method'] },
          ],
        },
      ],
    },
    {
      name: 'a theft whose primary text it is, without words',
      input: {
        thefts: [{ ...theft, evidence: [{ source: 'other', supports: ['amount'], quote: 'x' }], unread: ['report'] }],
      },
      expected: [{ kind: 'theft', id: 'a', quotes: [], isUnread: true }],
    },
    {
      name: 'an estimate published in it',
      input: { estimates: [{ ...estimate, source: 'report' }] },
      expected: [{ kind: 'estimate', id: 'a', quotes: [{ quote: 'words of the estimate' }] }],
    },
    {
      name: 'an estimate published in it and read elsewhere, without words',
      input: { estimates: [{ ...estimate, source: 'report', readIn: 'other' }] },
      expected: [{ kind: 'estimate', id: 'a', quotes: [] }],
    },
    {
      name: 'a record that takes a number from it',
      input: { claims: [{ ...claim, explanation: { ar: '{usd:5@report}', en: '{usd:5@report}' }, evidence: other }] },
      expected: [{ kind: 'claim', id: 'a', quotes: [] }],
    },
    {
      name: 'an estimate read in it',
      input: { estimates: [{ ...estimate, readIn: 'report' }] },
      expected: [{ kind: 'estimate', id: 'a', quotes: [{ quote: 'words of the estimate' }] }],
    },
    {
      name: 'further words of an estimate',
      input: { estimates: [{ ...estimate, evidence: own }] },
      expected: [{ kind: 'estimate', id: 'a', quotes: [{ quote: 'own words' }] }],
    },
    {
      name: 'a claim',
      input: { claims: [{ ...claim, evidence: [...other, ...own] }] },
      expected: [{ kind: 'claim', id: 'a', quotes: [{ quote: 'own words' }] }],
    },
    {
      name: 'a contradiction',
      input: { contradictions: [{ ...contradiction, evidence: own }] },
      expected: [{ kind: 'contradiction', id: 'a', quotes: [{ quote: 'own words' }] }],
    },
    {
      name: 'a theft left out, and none where nothing citable was read',
      input: {
        rejected: [
          { ...rejected, evidence: own },
          { ...rejected, id: 'b' },
        ],
      },
      expected: [{ kind: 'rejected', id: 'a', quotes: [{ quote: 'own words' }] }],
    },
    {
      name: 'an event',
      input: { events: [{ ...event, evidence: own }] },
      expected: [{ kind: 'event', id: 'a', quotes: [{ quote: 'own words' }] }],
    },
    {
      name: 'every kind of record, in the order readers meet them',
      input: {
        thefts: [theft],
        estimates: [{ ...estimate, source: 'report' }],
        claims: [{ ...claim, evidence: own }],
        contradictions: [{ ...contradiction, evidence: own }],
        rejected: [{ ...rejected, evidence: own }],
        events: [{ ...event, evidence: own }],
      },
      expected: [
        { kind: 'theft', id: 'a', quotes: [{ quote: 'x', supports: ['amount'] }] },
        { kind: 'estimate', id: 'a', quotes: [{ quote: 'words of the estimate' }] },
        ...(['claim', 'contradiction', 'rejected', 'event'] as const).map((kind) => ({
          kind,
          id: 'a',
          quotes: [{ quote: 'own words' }],
        })),
      ],
    },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => assert.deepEqual(sourceUses({ ...empty, ...input }).get('report') ?? [], expected));
  }

  it('returns nothing of records that rest on other sources', () => {
    const data = {
      ...empty,
      thefts: [{ ...theft, unread: ['other'] }],
      estimates: [estimate],
      claims: [{ ...claim, evidence: other }],
      contradictions: [{ ...contradiction, evidence: other }],
      rejected: [{ ...rejected, evidence: other }],
      events: [{ ...event, evidence: other }],
    };
    assert.equal(sourceUses(data).get('nope'), undefined);
  });
});
