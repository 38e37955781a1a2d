import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedValue } from '#data/published-value.ts';
import { correctionGaps, type Edition } from './correction-gaps.ts';

type Value = PublishedValue | null;

const figures = (value: Value): Edition['figures'] => ({ 'theft:a': value === null ? {} : { 'amount.usd': value } });

/** Returns editions 1, 2 … closed on the first day of January, February … with one figure. */
const editions = (...values: readonly Value[]): Edition[] =>
  values.map((value, index) => ({
    release: String(index + 1),
    asOf: `2026-0${index + 1}-01`,
    figures: figures(value),
  }));

const corrected = (on: string, from: Value, to: Value, record = 'theft:a') => ({
  id: `${on}-${String(from)}-${String(to)}`,
  on,
  record,
  field: 'amount.usd',
  from,
  to,
  why: { ar: 'x', en: 'x' },
});

const cases: readonly {
  readonly name: string;
  readonly published: readonly Value[];
  readonly today: Value;
  readonly corrections: readonly ReturnType<typeof corrected>[];
  /** `untold FROM TO RELEASE UNTIL`, `unfounded ID`. */
  readonly expected: readonly string[];
}[] = [
  { name: 'nothing changed', published: [5], today: 5, corrections: [], expected: [] },
  { name: 'no edition is published', published: [], today: 5, corrections: [], expected: [] },
  {
    name: 'a change without a correction',
    published: [5],
    today: 6,
    corrections: [],
    expected: ['untold 5 6 1 today'],
  },
  {
    name: 'a change with its correction',
    published: [5],
    today: 6,
    corrections: [corrected('2026-01-20', 5, 6)],
    expected: [],
  },
  {
    name: 'a correction on the day the edition closed',
    published: [5],
    today: 6,
    corrections: [corrected('2026-01-01', 5, 6)],
    expected: [],
  },
  {
    name: 'a correction with another new value',
    published: [5],
    today: 6,
    corrections: [corrected('2026-01-20', 5, 7)],
    expected: ['untold 7 6 1 today'],
  },
  {
    name: 'a correction with another old value',
    published: [5],
    today: 6,
    corrections: [corrected('2026-01-20', 4, 6)],
    expected: ['untold 5 6 1 today', 'unfounded 2026-01-20-4-6'],
  },
  {
    name: 'a correction dated before the edition that was wrong',
    published: [5],
    today: 6,
    corrections: [corrected('2025-12-31', 5, 6)],
    expected: ['untold 5 6 1 today', 'unfounded 2025-12-31-5-6'],
  },
  {
    name: 'a correction of what never changed',
    published: [5],
    today: 5,
    corrections: [corrected('2026-01-20', 4, 5)],
    expected: ['unfounded 2026-01-20-4-5'],
  },
  {
    name: 'a figure corrected twice, the entries in either order',
    published: [5],
    today: 7,
    corrections: [corrected('2026-01-21', 6, 7), corrected('2026-01-20', 5, 6)],
    expected: [],
  },
  {
    name: 'a second change without its correction',
    published: [5],
    today: 7,
    corrections: [corrected('2026-01-20', 5, 6)],
    expected: ['untold 6 7 1 today'],
  },
  {
    name: 'a figure corrected and restored',
    published: [5],
    today: 5,
    corrections: [corrected('2026-01-20', 5, 6), corrected('2026-01-21', 6, 5)],
    expected: [],
  },
  {
    name: 'a value added where there was none',
    published: [null],
    today: 6,
    corrections: [corrected('2026-01-20', null, 6)],
    expected: [],
  },
  {
    name: 'a value left out',
    published: [5],
    today: null,
    corrections: [],
    expected: ['untold 5 null 1 today'],
  },
  {
    name: 'a correction between two editions',
    published: [5, 6],
    today: 6,
    corrections: [corrected('2026-01-20', 5, 6)],
    expected: [],
  },
  {
    name: 'a correction on the day the later edition closed',
    published: [5, 6],
    today: 6,
    corrections: [corrected('2026-02-01', 5, 6)],
    expected: [],
  },
  {
    name: 'a correction dated after the edition that has the new value already',
    published: [5, 6],
    today: 6,
    corrections: [corrected('2026-02-20', 5, 6)],
    expected: ['untold 5 6 1 2', 'unfounded 2026-02-20-5-6'],
  },
  {
    name: 'an old correction that was taken away',
    published: [5, 6],
    today: 6,
    corrections: [],
    expected: ['untold 5 6 1 2'],
  },
  {
    name: 'corrections before and after an edition',
    published: [5, 6],
    today: 7,
    corrections: [corrected('2026-01-20', 5, 6), corrected('2026-02-20', 6, 7)],
    expected: [],
  },
  {
    name: 'a correction of an unknown record',
    published: [5],
    today: 5,
    corrections: [corrected('2026-01-20', 5, 6, 'theft:z')],
    expected: ['unfounded 2026-01-20-5-6'],
  },
];

describe('correctionGaps(editions, today, corrections)', () => {
  for (const { name, published, today, corrections, expected } of cases) {
    it(`judges ${name}`, () => {
      const gaps = correctionGaps(editions(...published), figures(today), corrections).map((gap) => {
        if (gap.kind === 'unfounded') return `unfounded ${gap.correction.id}`;
        if (gap.kind === 'removed') return `removed ${gap.record} ${gap.release}`;
        return `untold ${String(gap.from)} ${String(gap.to)} ${gap.release} ${gap.until ?? 'today'}`;
      });
      assert.deepEqual(gaps, expected);
    });
  }

  it('asks no correction of a new record', () => {
    assert.deepEqual(correctionGaps(editions(5), { ...figures(5), 'theft:new': { 'amount.usd': 1 } }, []), []);
  });

  it('lets no record go', () => {
    assert.deepEqual(correctionGaps(editions(5), {}, []), [{ kind: 'removed', record: 'theft:a', release: '1' }]);
  });

  it('begins the trail of a record with its first edition', () => {
    const later: Edition = {
      release: '2',
      asOf: '2026-02-01',
      figures: { ...figures(5), 'theft:b': { 'amount.usd': 1 } },
    };
    const today = { ...figures(5), 'theft:b': { 'amount.usd': 2 } };
    assert.deepEqual(correctionGaps([...editions(5), later], today, [corrected('2026-02-03', 1, 2, 'theft:b')]), []);
  });
});
