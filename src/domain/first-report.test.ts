import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstReport } from './first-report.ts';
import { sampleSource } from './sample-source.ts';
import { sampleTheft } from './sample-theft.ts';

/** Returns what is reported first of a theft that rests on sources of those dates, beside others that it does not rest on. */
const firstOf = (stolenOn: string, ...published: readonly (string | undefined)[]): string | undefined => {
  const own = published.map((date, index) => sampleSource({ id: `own-${index}`, published: date }));
  const theft = {
    ...sampleTheft({ id: 'a', usd: 1, stolenOn }),
    evidence: own.map(({ id }) => ({ source: id, supports: ['amount' as const], quote: 'x' })),
  };
  return firstReport(theft, [sampleSource({ id: 'other', published: stolenOn.padEnd(10, '-01') }), ...own]);
};

describe('firstReport(theft, sources)', () => {
  const cases = [
    {
      name: 'the earliest of several',
      stolenOn: '2025-02-21',
      input: ['2025-03-01', '2025-02-26'],
      expected: '2025-02-26',
    },
    { name: 'a report of the same day', stolenOn: '2025-02-21', input: ['2025-02-21'], expected: '2025-02-21' },
    {
      name: 'no report from before the theft',
      stolenOn: '2025-02-21',
      input: ['2025-02-20', '2025-04-01'],
      expected: '2025-04-01',
    },
    { name: 'no bare month', stolenOn: '2025-02-21', input: ['2025-03', '2025-04-01'], expected: '2025-04-01' },
    { name: 'no bare year', stolenOn: '2025-02-21', input: ['2026', '2026-04-01'], expected: '2026-04-01' },
    { name: 'a day of the month of the theft', stolenOn: '2025-02', input: ['2025-02-28'], expected: '2025-02-28' },
    { name: 'a day of the year of the theft', stolenOn: '2025', input: ['2025-01-02'], expected: '2025-01-02' },
    { name: 'nothing where no source is dated', stolenOn: '2025-02-21', input: [undefined], expected: undefined },
    { name: 'nothing where no date is a day', stolenOn: '2025-02-21', input: ['2025-02', '2026'], expected: undefined },
    { name: 'nothing where all are earlier', stolenOn: '2025-02-21', input: ['2024-02-21'], expected: undefined },
  ];
  for (const { name, stolenOn, input, expected } of cases) {
    it(`returns ${name}`, () => assert.equal(firstOf(stolenOn, ...input), expected));
  }
});
