import { rememberedOf } from '#data/remembered.ts';

// The first record of an id counts, as for whoever looks through the list.
const indexOf = rememberedOf(
  <Row extends { readonly id: string }>(records: readonly Row[]): ReadonlyMap<string, Row> =>
    new Map(records.toReversed().map((record) => [record.id, record])),
);

/** Returns the record of that id, undefined where there is none. A list is read once, so none may change. */
export const findRecord = <Row extends { readonly id: string }>(records: readonly Row[], id: string): Row | undefined =>
  indexOf(records).get(id);

/** Returns the record of that id. @throws when there is none; the gate has made sure that ids inside the data exist. */
export const recordById = <Row extends { readonly id: string }>(records: readonly Row[], id: string): Row => {
  const found = findRecord(records, id);
  if (found === undefined) throw new Error(`no record has the id ${id}`);
  return found;
};
