import type { Theft } from '#data/theft.ts';
import type { Context } from './column.ts';

const both = (text: string) => ({ ar: text, en: text });

const plainTheft: Theft = {
  id: 'wallet-2024',
  platform: 'wallet',
  stolenOn: '2024-03',
  amount: { usd: 5, basis: both('x') },
  attribution: { level: 'suspected', by: [{ who: 'fbi' }], groups: ['lazarus-group'] },
  confidence: 'low',
  account: both('x'),
  evidence: [{ source: 'report', supports: ['amount'], quote: 'x' }],
};

/** Returns two thefts, one with most fields and a suspected one with the fewest, a correction, and what they name. */
export const sampleContext = (): Context => ({
  origin: 'https://site.example',
  data: {
    hosts: [{ id: 'report.example', who: 'x', reason: 'publisher' }],
    sources: [
      {
        id: 'report',
        title: 'Report',
        titleLang: 'en',
        publisher: 'Publisher',
        url: 'https://www.report.example/a',
        kind: 'news',
        reading: 'page',
      },
    ],
    organisations: [{ id: 'fbi', name: both('FBI'), short: both('FBI'), kind: 'government' }],
    groups: [{ id: 'lazarus-group', name: both('Lazarus Group') }],
    platforms: [
      { id: 'bybit', name: both('Bybit'), arabicNameIs: 'seen', kind: 'centralized-exchange', country: 'AE' },
      { id: 'wallet', name: both('Wallet'), arabicNameIs: 'seen', kind: 'wallet' },
    ],
    thefts: [
      {
        ...plainTheft,
        id: 'bybit-2025',
        platform: 'bybit',
        stolenOn: '2025-02-21',
        amount: { usd: 1_500_000_000, low: 1_400_000_000, basis: both('x') },
        attribution: { ...plainTheft.attribution, level: 'government' },
        confidence: 'high',
        recoveredUsd: 40_000_000,
        contested: true,
        mayRepeat: 'wallet-2024',
        account: { ar: 'x {theft:bybit-2025}', en: 'It lost {theft:bybit-2025}, “all of it”.' },
        unread: ['report'],
      },
      plainTheft,
    ],
    estimates: [],
    claims: [],
    articles: [],
    rejected: [],
    contradictions: [],
    incomparable: [],
    asked: [],
    events: [],
    terms: [],
    releases: [{ id: '2026.11', asOf: '2026-11-22', coveredTo: '2026-10-10' }],
    corrections: [
      {
        id: 'c1',
        on: '2026-11-22',
        record: 'theft:bybit-2025',
        field: 'amount.usd',
        from: null,
        to: 1_500_000_000,
        why: both('x'),
      },
    ],
  },
});
