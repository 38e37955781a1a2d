import { factRecords, theftRecords } from './fact-records.ts';
import { pageRecords } from './page-records.ts';
import type { SearchContext } from './search-context.ts';
import type { SearchRecord } from './search-record.ts';

/** Returns everything a reader can search for in a language. */
export const searchRecords = (context: SearchContext): SearchRecord[] => [
  ...pageRecords(context),
  ...theftRecords(context),
  ...factRecords(context),
];
