import type { Source } from '#data/source.ts';

/** Returns a source for tests: what is given, its id as title, and plain stand-ins for the rest. */
export const sampleSource = (given: Pick<Source, 'id'> & Partial<Source>): Source => ({
  title: given.id,
  titleLang: 'en',
  publisher: 'x',
  kind: 'news',
  reading: 'page',
  ...given,
});
