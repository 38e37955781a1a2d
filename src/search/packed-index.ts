import type { AsPlainObject } from 'minisearch';

/**
 * An index as small text: the terms apart by spaces, and for each term, apart by line ends, its postings: fields apart by `;`,
 * each its number, `:` and its records as steps from the one before, in base 36, with `*` and the count where it is above 1.
 */
export interface PackedIndex {
  readonly terms: string;
  readonly postings: string;
  /** Words in each field of each record, apart by spaces, records apart by line ends. */
  readonly lengths: string;
}

const radix = 36;

/** Returns an index whose records are numbered from 0 as small text. */
export const packIndex = ({ index, fieldLength, documentCount }: AsPlainObject): PackedIndex => ({
  terms: index.map(([term]) => term).join(' '),
  postings: index
    .map(([, fields]) =>
      Object.entries(fields)
        .map(([field, records]) => {
          let before = 0;
          const steps = Object.entries(records).map(([record, count]) => {
            const step = (Number(record) - before).toString(radix);
            before = Number(record);
            return count === 1 ? step : `${step}*${count}`;
          });
          return `${field}:${steps.join(' ')}`;
        })
        .join(';'),
    )
    .join('\n'),
  lengths: Array.from({ length: documentCount }, (_, record) => (fieldLength[record] ?? []).join(' ')).join('\n'),
});

const unpackRecords = (steps: string): Record<string, number> => {
  const records: Record<string, number> = {};
  let record = 0;
  for (const step of steps.split(' ')) {
    const star = step.indexOf('*');
    record += Number.parseInt(step, radix);
    records[record] = star === -1 ? 1 : Number(step.slice(star + 1));
  }
  return records;
};

/** Returns the index that was packed, over these fields in their order. */
export const unpackIndex = ({ terms, postings, lengths }: PackedIndex, fields: readonly string[]): AsPlainObject => {
  const perRecord = lengths.split('\n').map((line) => line.split(' ').map(Number));
  const lines = postings.split('\n');
  return {
    documentCount: perRecord.length,
    nextId: perRecord.length,
    documentIds: Object.fromEntries(perRecord.map((_, record) => [record, record])),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(perRecord.entries()),
    averageFieldLength: fields.map(
      (_, at) => perRecord.reduce((sum, counts) => sum + (counts[at] ?? 0), 0) / perRecord.length,
    ),
    storedFields: {},
    index: terms.split(' ').map((term, at) => [
      term,
      Object.fromEntries(
        (lines[at] ?? '').split(';').map((part) => {
          const colon = part.indexOf(':');
          return [part.slice(0, colon), unpackRecords(part.slice(colon + 1))];
        }),
      ),
    ]),
    serializationVersion: 2,
  };
};
