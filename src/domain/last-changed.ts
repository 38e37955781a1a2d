import type { Data } from '#data/fact-files.ts';
import { currentRelease } from './current-release.ts';
import { latestDay, recordDates, type DatedEditions } from './record-dates.ts';

/** What the day of a page's last change is read from. */
export interface DatedContent {
  readonly data: Pick<Data, 'releases' | 'corrections' | 'claims' | 'thefts'>;
  readonly editions: DatedEditions['editions'];
  /** Day each text was last reviewed, by the path of its page below the language: `articles/<id>/`, `protect/`. */
  readonly reviewed: Readonly<Record<string, string>>;
}

/** Lists, charts and sums: computed from all records, they change with every edition and every correction. */
const computed = [
  '',
  'numbers/',
  'thefts/',
  'estimates/',
  'claims/',
  'sources/',
  'timeline/',
  'glossary/',
  'data/',
  'method/',
  'changes/',
  'offline/',
  'press/',
];

/** Pages of one record each, and what a release file calls such a record. */
const recordKinds = { thefts: 'theft', estimates: 'estimate', claims: 'claim' } as const;

const isRecordKind = (folder: string): folder is keyof typeof recordKinds => Object.hasOwn(recordKinds, folder);

/** What release files call the records that the page shows, where it shows only some. */
const recordsOf = (folder: string, id: string, { claims, thefts }: DatedContent['data']): string[] => {
  if (isRecordKind(folder)) return [`${recordKinds[folder]}:${id}`];
  if (folder === 'platforms') return thefts.filter(({ platform }) => platform === id).map((one) => `theft:${one.id}`);
  // A summary shows the verdicts on the claims of its article.
  if (folder === 'articles') return claims.filter(({ article }) => article === id).map((one) => `claim:${one.id}`);
  return [];
};

/** Texts that a page lists: those below it; the newest articles on the home page. */
const listedTexts = (path: string, reviewed: DatedContent['reviewed']): string[] => {
  const folder = path === '' ? 'articles/' : path;
  return Object.entries(reviewed).flatMap(([text, day]) => (text !== folder && text.startsWith(folder) ? [day] : []));
};

/**
 * Returns the day in UTC a page last changed, told from its content and never from a clock; undefined where its content
 * has no date, as that of a source. `path` stands below the language; '' is the home page.
 */
export const lastChanged = (path: string, { data, editions, reviewed }: DatedContent): string | undefined => {
  const { asOf } = currentRelease(data.releases);
  const { corrections } = data;
  const [folder = '', id = ''] = path.split('/');
  const reviewedOn = reviewed[path];
  const isComputed = computed.includes(path) || folder === 'press';
  const records = id === '' ? [] : recordsOf(folder, id, data);
  const corrected = corrections.filter(({ record }) => isComputed || records.includes(record)).map(({ on }) => on);
  // A text has a day of its own; records have that of their edition.
  const begun =
    reviewedOn ?? (records.length > 0 ? recordDates(records, { editions, corrections, asOf }).published : undefined);
  return latestDay([
    ...(begun === undefined ? [] : [begun]),
    ...(isComputed ? [asOf] : []),
    ...corrected,
    ...listedTexts(path, reviewed),
  ]);
};
