import MiniSearch from 'minisearch';
import type { PackedIndex } from './packed-index.ts';
import { indexOptions } from './search-file.ts';

const unpackRecords = ([, ...steps]: readonly number[]): Map<number, number> => {
  const records = new Map<number, number>();
  let record = -1;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0;
    record += Math.abs(step);
    if (step < 0) at += 1;
    records.set(record, step < 0 ? (steps[at] ?? 0) : 1);
  }
  return records;
};

/** The search over a packed index. MiniSearch’s own loader wants it as objects, which take several times as long to make. */
export class PackedSearch extends MiniSearch {
  constructor({ terms, postings, lengths }: PackedIndex) {
    super(indexOptions);
    lengths.forEach((counts, record) => {
      this._documentIds.set(record, record);
      this._idToShortId.set(record, record);
      this._fieldLength.set(record, [...counts]);
    });
    this._documentCount = lengths.length;
    this._nextId = lengths.length;
    this._avgFieldLength = indexOptions.fields.map(
      (_, field) => lengths.reduce((sum, counts) => sum + (counts[field] ?? 0), 0) / lengths.length,
    );
    terms.split(' ').forEach((term, at) => {
      this._index.set(term, new Map((postings[at] ?? []).map((one) => [one[0] ?? 0, unpackRecords(one)])));
    });
  }

  /** True for a word that stands in the index. */
  hasTerm(term: string): boolean {
    return this._index.has(term);
  }
}
