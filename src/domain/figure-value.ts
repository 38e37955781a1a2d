import type { Data } from '#data/fact-files.ts';
import type { FigureRef, Measure } from '#data/figure.ts';
import type { Certainty } from '#data/certainty.ts';
import type { Theft } from '#data/theft.ts';
import { computation } from './computations.ts';
import { namedSum } from './named-sums.ts';
import { findRecord } from './record-by-id.ts';
import { sumUsd, withoutSuspected, yearOf } from './sums.ts';

/** What a figure comes to: a number with its unit, and the certainty of the record it is. */
export interface FigureValue {
  readonly value: number;
  readonly unit: Measure;
  readonly certainty?: Certainty;
}

const theftValue = (theft: Theft | undefined, { id, bound }: Extract<FigureRef, { kind: 'theft' }>): FigureValue => {
  const value = bound === undefined ? theft?.amount.usd : theft?.amount[bound];
  if (theft === undefined || value === undefined)
    throw new Error(`theft:${id}${bound === undefined ? '' : `.${bound}`} has no figure: mend the id`);
  return { value, unit: 'usd', certainty: theft.attribution.level };
};

/**
 * Returns what a figure of a text comes to. A year is the sum of its named thefts without suspected ones.
 *
 * @throws when it names a record or a sum that does not exist.
 */
export const figureValue = (
  figure: FigureRef,
  { thefts, estimates }: Pick<Data, 'thefts' | 'estimates'>,
): FigureValue => {
  switch (figure.kind) {
    case 'theft':
      return theftValue(findRecord(thefts, figure.id), figure);
    case 'estimate': {
      const estimate = findRecord(estimates, figure.id);
      if (estimate === undefined) throw new Error(`estimate:${figure.id} does not exist: mend the id`);
      return { value: estimate.amount.usd, unit: 'usd' };
    }
    case 'year': {
      const own = withoutSuspected(thefts).filter((theft) => yearOf(theft) === figure.year);
      if (own.length === 0)
        throw new Error(`year:${figure.year} has no counted theft: unknown is not 0, leave the figure out`);
      return { value: sumUsd(own), unit: 'usd' };
    }
    case 'sum':
      return { value: namedSum(figure.name, thefts).usd, unit: 'usd' };
    case 'count':
      return { value: namedSum(figure.name, thefts).parts.length, unit: 'n' };
    case 'calc': {
      const { value, unit } = computation(figure.name, (part) => figureValue(part, { thefts, estimates }).value);
      return { value, unit };
    }
    case 'measure':
      return { value: figure.value, unit: figure.unit };
  }
};
