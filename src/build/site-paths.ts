import { chartNames } from '#charts/names.ts';
import type { Data } from '#data/fact-files.ts';
import { hasPlatformPage } from '#domain/platform-page.ts';
import type { ContentFiles } from './content-files.ts';

/** Pages that stand for themselves, below the language. */
export const ownPages = [
  '',
  'articles/',
  'changes/',
  'claims/',
  'data/',
  'estimates/',
  'glossary/',
  'method/',
  'numbers/',
  'offline/',
  'press/',
  'press/fact-sheet/',
  'press/names/',
  'search/',
  'sources/',
  'teach/',
  'thefts/',
  'timeline/',
];

/** Places inside those pages that prose may link to, besides the headings of texts and the records they list. */
export const ownPlaces = {
  method: ['computed-figures', 'contradictions', 'rejected'],
  estimates: ['why', 'years', 'not-comparable', 'several-years', 'no-estimates', 'unknown'],
  thefts: ['years', 'unknown'],
} as const;

const folderOf = { summaries: 'articles/', pages: '', lessons: 'teach/' } as const;
const isProseFolder = (name: string): name is keyof typeof folderOf => Object.hasOwn(folderOf, name);

/** Returns the paths of the pages made from prose, and of their headings. */
const prosePaths = (files: ContentFiles): string[] =>
  Object.entries(files).flatMap(([path, text]) => {
    const [, folder = '', name = ''] = /^(\w+)\/ar\/(.+)\.mdx$/u.exec(path) ?? [];
    if (!isProseFolder(folder)) return [];
    const page = `${folderOf[folder]}${name}/`;
    const headings = [...text.matchAll(/<(?:Section|Subheading|Step|Question)\s+id="([^"]+)"/gu)];
    return [page, ...headings.map(([, id = '']) => `${page}#${id}`)];
  });

/** Returns every path below the language that prose can link to, places in pages among them. */
export const sitePaths = (data: Data, files: ContentFiles): ReadonlySet<string> => {
  const below = (folder: string, rows: readonly { readonly id: string }[]): string[] =>
    rows.map(({ id }) => `${folder}${id}`);
  const years = (dates: readonly string[]): string[] => [...new Set(dates.map((date) => date.slice(0, 4)))];
  const platforms = data.platforms.filter((platform) => hasPlatformPage(platform, data.thefts));
  return new Set([
    ...ownPages,
    ...prosePaths(files),
    ...[
      ...below('thefts/', data.thefts),
      ...below('estimates/', data.estimates),
      ...below('claims/', data.claims),
      ...below('sources/', data.sources),
      ...below('press/', data.asked),
      ...below('platforms/', platforms),
    ].map((path) => `${path}/`),
    ...below('glossary/#', data.terms),
    ...below('timeline/#', data.events),
    ...years(data.events.map(({ on }) => on)).map((year) => `timeline/#y${year}`),
    ...years(data.thefts.map(({ stolenOn }) => stolenOn)).map((year) => `thefts/#year-${year}`),
    ...years(data.estimates.map(({ to }) => to)).map((year) => `estimates/#year-${year}`),
    ...below('estimates/#', data.incomparable),
    ...chartNames.map((name) => `numbers/#${name}`),
    ...Object.entries(ownPlaces).flatMap(([page, places]) => places.map((place) => `${page}/#${place}`)),
  ]);
};
