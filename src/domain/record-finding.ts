import type { FactFileName } from '#data/fact-files.ts';

/** One mistake that shows only when a record is compared with itself or with others. */
export interface RecordFinding {
  readonly file: FactFileName;
  /** Id of the record. */
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}
