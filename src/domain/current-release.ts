import type { Release } from '#data/release.ts';

/** Returns the newest edition of the data. @throws when there is none. */
export const currentRelease = (releases: readonly Release[]): Release => {
  const newest = releases.toSorted((a, b) => a.asOf.localeCompare(b.asOf, 'en')).at(-1);
  if (newest === undefined) throw new Error('content/data/releases.yaml is empty: add the edition the site shows');
  return newest;
};
