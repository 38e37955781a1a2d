import type { Data } from '#data/fact-files.ts';
import { amountFindings } from './amount-findings.ts';
import { dateFindings } from './date-findings.ts';
import { estimateFindings } from './estimate-findings.ts';
import { evidenceFindings } from './evidence-findings.ts';
import type { RecordFinding } from './record-finding.ts';
import { repetitionFindings } from './repetition-findings.ts';

/** Returns every mistake that shows when records are compared with themselves, each other and their quoted words. */
export const recordFindings = (data: Data): RecordFinding[] => [
  ...amountFindings(data),
  ...evidenceFindings(data),
  ...estimateFindings(data),
  ...dateFindings(data),
  ...repetitionFindings(data),
];
