/** Returns the record of that id. @throws when there is none; the gate has made sure that ids inside the data exist. */
export const recordById = <Row extends { readonly id: string }>(records: readonly Row[], id: string): Row => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record has the id ${id}`);
  return found;
};
