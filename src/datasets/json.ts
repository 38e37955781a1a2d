import type { Release } from '#data/release.ts';
import { licence } from './licence.ts';
import type { Table } from './table.ts';

/** Returns a table as JSON: the release, the day of its data, the licence and the records. */
export const json = ({ records }: Pick<Table, 'records'>, { id, asOf }: Release): string =>
  `${JSON.stringify({ release: id, as_of: asOf, licence: licence.name, records }, null, 2)}\n`;
