import { columnsOfClaims } from './columns-of-claims.ts';
import { columnsOfEstimates } from './columns-of-estimates.ts';
import { columnsOfEvents } from './columns-of-events.ts';
import { columnsOfOtherSets } from './columns-of-other-sets.ts';
import { columnsOfSources } from './columns-of-sources.ts';
import { columnsOfThefts } from './columns-of-thefts.ts';

/** English words of the columns of every data set, by data set and name without the language. `shared` are the same everywhere. */
export const columns = {
  shared: {
    id: { title: 'Id', meaning: 'Permanent name of the record, never changed and never reused.' },
    sources: { title: 'Sources', meaning: 'Documents it rests on: ids of the data set `sources`.' },
    thefts: { title: 'Thefts', meaning: 'Thefts it is about: ids of the data set `thefts`.' },
    estimates: { title: 'Estimates', meaning: 'Estimates it is about: ids of the data set `estimates`.' },
    record_url: { title: 'Page', meaning: 'Page of the record on this site.' },
    evidence: { title: 'Evidence', meaning: 'Each source with the words read there, in their own language.' },
  },
  thefts: columnsOfThefts,
  estimates: columnsOfEstimates,
  events: columnsOfEvents,
  claims: columnsOfClaims,
  sources: columnsOfSources,
  ...columnsOfOtherSets,
} as const;
