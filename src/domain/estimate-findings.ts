import type { Data } from '#data/fact-files.ts';
import type { Estimate } from '#data/estimate.ts';
import type { RecordFinding } from './record-finding.ts';

const day = 24 * 60 * 60 * 1000;

// Reports of a year come out in its last days.
const isTooEarly = (published: string, to: string): boolean => {
  const last = published.length === 10 ? published : `${published}${published.length === 7 ? '-31' : '-12-31'}`;
  return Date.parse(to) - Date.parse(last.replace(/-31$/u, '-28')) > 31 * day;
};

const ofEstimate = ({ id, amount, incidents, allThefts = {}, published, to }: Estimate): RecordFinding[] => {
  const findings: RecordFinding[] = [];
  const at = (path: readonly string[], message: string): void =>
    void findings.push({ file: 'estimates', id, path, message });
  const { usd: all, share, incidents: allIncidents } = allThefts;
  if (all !== undefined && all < amount.usd)
    at(['allThefts', 'usd'], `is ${all}, less than the ${amount.usd} of North Korea alone: correct one of them`);
  if (allIncidents !== undefined && incidents !== undefined && allIncidents < incidents)
    at(['allThefts', 'incidents'], `is ${allIncidents}, less than the ${incidents} of North Korea alone: correct it`);
  if (all !== undefined && share !== undefined && Math.abs(amount.usd / all / share - 1) > 0.1)
    at(
      ['allThefts', 'share'],
      `is ${share}, but ${amount.usd} of ${all} is ${(amount.usd / all).toFixed(2)}: correct one of the three`,
    );
  if (isTooEarly(published, to))
    at(['published'], `is ${published}, long before the last day covered, ${to}: correct one`);
  return findings;
};

/** Returns what is wrong inside estimates: parts above the whole, shares that don't divide, dates out of order. */
export const estimateFindings = ({ estimates }: Pick<Data, 'estimates'>): RecordFinding[] =>
  estimates.flatMap(ofEstimate);
