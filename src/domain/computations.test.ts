import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFigure, type FigureRef } from '#data/figure.ts';
import { computation, computationNames } from './computations.ts';

/** Looks up a part: a measure as it is, a record among the values given. */
const valueIn =
  (values: Readonly<Record<string, number>> = {}) =>
  (part: FigureRef): number => {
    if (part.kind === 'measure') return part.value;
    const id = 'id' in part ? part.id : '';
    return values[id] ?? assert.fail(`the sample has no ${id}`);
  };

describe('computation(name, valueOf)', () => {
  const cases = [
    {
      name: 'a sum, rounded to its step',
      input: 'article-659-parts',
      values: { 'wazirx-2024': 234_900_001 },
      expected: { operation: 'sum', value: 609_000_000, unit: 'usd' },
    },
    {
      name: 'a sum of measures alone',
      input: 'bithumb-2019-03-both-coins',
      values: {},
      expected: { operation: 'sum', value: 19_400_000, unit: 'usd' },
    },
    {
      name: 'a difference that takes every further part away',
      input: 'article-659-gap',
      values: { 'wazirx-2024': 234_900_001 },
      expected: { operation: 'difference', value: 50_000_000, unit: 'usd' },
    },
    {
      name: 'a difference below nothing',
      input: 'playdapp-2024-unsold',
      values: { 'playdapp-2024': 300_000_000 },
      expected: { operation: 'difference', value: -10_000_000, unit: 'usd' },
    },
    {
      name: 'a share in per cent, to a tenth',
      input: 'chainalysis-2024-share-of-incidents',
      values: {},
      expected: { operation: 'share', value: 15.5, unit: 'pct' },
    },
    {
      name: 'a share in whole per cent',
      input: 'trm-2025-h1-share',
      values: { 'trm-2025-h1-ed2025': 1_600_000_000 },
      expected: { operation: 'share', value: 76, unit: 'pct' },
    },
    {
      name: 'what was there before a growth',
      input: 'chainalysis-2020-from-growth',
      values: {},
      expected: { operation: 'before-growth', value: 282_000_000, unit: 'usd' },
    },
  ];
  for (const { name, input, values, expected } of cases) {
    it(`returns ${name}`, () => {
      const { operation, value, unit } = computation(input, valueIn(values));
      assert.deepEqual({ operation, value, unit }, expected);
    });
  }

  for (const name of ['', 'nope', 'toString', '__proto__']) {
    it(`throws on the unknown name “${name}”`, () => {
      assert.throws(() => computation(name, () => 1), {
        message: `calc:${name} is unknown: define it in src/domain/computations.ts`,
      });
    });
  }

  it('throws where a part comes to nothing', () => {
    const nothing = (): number => {
      throw new Error('theft:wazirx-2024 has no figure');
    };
    assert.throws(() => computation('article-659-parts', nothing), { message: 'theft:wazirx-2024 has no figure' });
  });
});

describe('every computation', () => {
  const units = (references: readonly string[]): string[] =>
    references
      .map(parseFigure)
      .map((part) => (part.kind === 'measure' ? part.unit : part.kind === 'count' ? 'n' : 'usd'));

  for (const name of computationNames) {
    it(`has a name in kebab-case, which stands in addresses: ${name}`, () => {
      assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    });

    it(`has parts whose units fit its operation: ${name}`, () => {
      const { operation, references } = computation(name, () => 1);
      const [first, second, ...rest] = units(references);
      switch (operation) {
        case 'sum':
        case 'difference':
          assert.deepEqual(new Set([first, second, ...rest]), new Set(['usd']));
          break;
        case 'share':
          assert.deepEqual([first, ...rest], [second]);
          break;
        case 'before-growth':
          assert.deepEqual([first, second, ...rest], ['usd', 'pct']);
          break;
      }
    });
  }
});
