import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Estimate } from '#data/estimate.ts';
import { parseFigure } from '#data/figure.ts';
import type { Theft } from '#data/theft.ts';
import { comparison, comparisonNames, comparisons } from './comparisons.ts';
import { sampleEstimate } from './sample-estimate.ts';
import { sampleTheft } from './sample-theft.ts';

/** Returns the records that a comparison names, the first with `of` dollars and the second with `to`. */
const dataOf = (name: keyof typeof comparisons, of: number, to: number): { thefts: Theft[]; estimates: Estimate[] } => {
  const figures = [
    { figure: parseFigure(comparisons[name].of), usd: of },
    { figure: parseFigure(comparisons[name].to), usd: to },
  ];
  return {
    thefts: figures.flatMap(({ figure, usd }) =>
      figure.kind === 'theft' ? [sampleTheft({ id: figure.id, usd })] : [],
    ),
    estimates: figures.flatMap(({ figure, usd }) =>
      figure.kind === 'estimate' ? [sampleEstimate({ id: figure.id, usd })] : [],
    ),
  };
};

const name = 'chainalysis-2024-to-2023';

describe('comparison(name, data)', () => {
  it('returns the figures it compares and their ratio', () => {
    assert.deepEqual(comparison(name, dataOf(name, 200, 100)), {
      of: 'estimate:chainalysis-2024-ed2024dec',
      to: 'estimate:chainalysis-2023-ed2024dec',
      between: [1.9, 2.1],
      ratio: 2,
    });
  });

  for (const input of [190, 210]) {
    it(`holds at the edge of its range, ${input} to 100`, () => {
      assert.equal(comparison(name, dataOf(name, input, 100)).ratio, input / 100);
    });
  }

  for (const { input, expected } of [
    { input: 189, expected: '1.89' },
    { input: 211, expected: '2.11' },
    { input: 50, expected: '0.50' },
  ]) {
    it(`throws outside its range, ${input} to 100`, () => {
      assert.throws(() => comparison(name, dataOf(name, input, 100)), {
        message: `is:${name} no longer holds: estimate:chainalysis-2024-ed2024dec is ${expected} times estimate:chainalysis-2023-ed2024dec, the words say 1.9 to 2.1`,
      });
    });
  }

  for (const unknown of ['', 'nope', 'toString', '__proto__']) {
    it(`throws on the unknown name “${unknown}”`, () => {
      assert.throws(() => comparison(unknown, { thefts: [], estimates: [] }), {
        message: `is:${unknown} is unknown: define it in src/domain/comparisons.ts`,
      });
    });
  }

  it('throws where a record it compares does not exist', () => {
    assert.throws(() => comparison(name, { thefts: [], estimates: [] }), {
      message: 'estimate:chainalysis-2024-ed2024dec does not exist: mend the id',
    });
  });
});

describe('every comparison', () => {
  it('has a name in kebab-case, which stands in addresses', () => {
    for (const one of comparisonNames) assert.match(one, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('compares two figures of known form that differ', () => {
    for (const { of, to } of Object.values(comparisons)) assert.notDeepEqual(parseFigure(of), parseFigure(to));
  });

  it('holds for a range of ratios above nothing, the smaller first', () => {
    for (const [one, { between }] of Object.entries(comparisons)) {
      const [low, high] = between;
      assert.ok(low > 0 && low < high, one);
    }
  });
});
