import MiniSearch from 'minisearch';
import { singulars } from './arabic-plurals.ts';
import { beginnings, hasArticle } from './arabic-forms.ts';
import { finalForm, wordsOf } from './fold.ts';
import { packIndex } from './packed-index.ts';
import { indexOptions, type SearchFile } from './search-file.ts';
import { resultKinds, type SearchRecord } from './search-record.ts';
import { stopWords } from './stop-words.ts';
import { indexForm } from './word-forms.ts';

/** Kinds whose name in a query means them before others of the same name. */
const firstMeant = ['page', 'text', 'term', 'theft', 'platform'];

const rank = ({ kind, isMeantFirst }: SearchRecord): number => {
  if (isMeantFirst === true) return -1;
  const meant = firstMeant.indexOf(kind);
  return meant === -1 ? firstMeant.length + resultKinds.indexOf(kind) : meant;
};

/** Returns the final forms of all words of the records, with and without their article, and of what a broken plural may be of. */
const wordsKnown = (records: readonly SearchRecord[]): ReadonlySet<string> =>
  new Set([
    ...records
      .flatMap(({ title, names, headings, summary, text }) => [title, ...names, headings, summary, text])
      .flatMap(wordsOf)
      .flatMap((word) => [word, ...(hasArticle(word) ? beginnings(word) : [])])
      .map(finalForm),
    ...[...singulars.values()].flat(),
  ]);

/** Returns the file a browser searches the records with. */
export const makeSearchFile = (records: readonly SearchRecord[]): SearchFile => {
  const known = wordsKnown(records);
  const forms = (text: string): string[] =>
    wordsOf(text)
      .filter((word) => !stopWords.has(finalForm(word)))
      .map((word) => indexForm(word, known));
  const indexed = (text: string): string => forms(text).join(' ');
  const index = new MiniSearch(indexOptions);
  const named = new Map<string, number[]>();
  records.forEach(({ title, names, headings, summary, text }, id) => {
    const keys = new Set(names.map(indexed));
    index.add({
      id,
      title: indexed(title),
      // A name of several words is also found when they are typed as one.
      names: [...keys]
        .flatMap((key) => (/^\S+ \S+(?: \S+)?$/u.test(key) ? [key, key.replaceAll(' ', '')] : [key]))
        .join(' '),
      headings: indexed(headings),
      text: indexed(`${summary} ${text}`),
    });
    for (const key of keys) named.set(key, [...(named.get(key) ?? []), id]);
  });
  const rankOf = (id: number): number => {
    const record = records[id];
    return record === undefined ? Infinity : rank(record);
  };
  return {
    results: records.map(({ path, kind, title, summary, mark = '', by = '' }) => [
      path,
      kind,
      title,
      summary,
      mark,
      by,
    ]),
    names: [...named].map(([name, ids]) => [name, ids.toSorted((a, b) => rankOf(a) - rankOf(b))]),
    index: packIndex(index.toJSON()),
  };
};
