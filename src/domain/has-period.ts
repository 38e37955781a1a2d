import type { Estimate } from '#data/estimate.ts';

/** True for a figure about a period. A sum of named cases, and a figure nobody stands behind by name, are about none. */
export const hasPeriod = ({ scope }: Pick<Estimate, 'scope'>): boolean =>
  scope !== 'named-cases' && scope !== 'unattributed';
