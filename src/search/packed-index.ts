import type { AsPlainObject } from 'minisearch';

/**
 * The postings of a term: for each field that has it, the number of the field, then its records as steps from the one before,
 * the first from -1. A step below 0 stands for a term found several times: as many as the number behind it says.
 */
type Postings = readonly (readonly number[])[];

/** An index as small JSON: half of MiniSearch’s own, and opened in half the time it takes to index the texts anew. */
export interface PackedIndex {
  /** Apart by spaces. */
  readonly terms: string;
  readonly postings: readonly Postings[];
  /** Words in each field of each record. */
  readonly lengths: readonly (readonly number[])[];
}

const packRecords = (field: string, records: Readonly<Record<string, number>>): number[] => {
  let before = -1;
  return [
    Number(field),
    ...Object.entries(records).flatMap(([record, count]) => {
      const step = Number(record) - before;
      before = Number(record);
      return count === 1 ? [step] : [-step, count];
    }),
  ];
};

/** Returns an index whose records are numbered from 0 as small JSON. */
export const packIndex = ({ index, fieldLength, documentCount }: AsPlainObject): PackedIndex => ({
  terms: index.map(([term]) => term).join(' '),
  postings: index.map(([, fields]) => Object.entries(fields).map(([field, records]) => packRecords(field, records))),
  lengths: Array.from({ length: documentCount }, (_, record) => fieldLength[record] ?? []),
});

const unpackRecords = ([, ...steps]: readonly number[]): Record<string, number> => {
  const records: Record<number, number> = {};
  let record = -1;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0;
    record += Math.abs(step);
    if (step < 0) at += 1;
    records[record] = step < 0 ? (steps[at] ?? 0) : 1;
  }
  return records;
};

/** Returns the index that was packed, over these fields in their order. */
export const unpackIndex = ({ terms, postings, lengths }: PackedIndex, fields: readonly string[]): AsPlainObject => ({
  documentCount: lengths.length,
  nextId: lengths.length,
  documentIds: Object.fromEntries(lengths.map((_, record) => [record, record])),
  fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
  fieldLength: Object.fromEntries(lengths.map((counts, record) => [record, [...counts]])),
  averageFieldLength: fields.map(
    (_, at) => lengths.reduce((sum, counts) => sum + (counts[at] ?? 0), 0) / lengths.length,
  ),
  storedFields: {},
  index: terms
    .split(' ')
    .map((term, at) => [
      term,
      Object.fromEntries((postings[at] ?? []).map((records) => [records[0], unpackRecords(records)])),
    ]),
  serializationVersion: 2,
});
