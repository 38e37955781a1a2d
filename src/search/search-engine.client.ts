import type { Query, SearchOptions } from 'minisearch';
import { finalForm, wordsOf } from './fold.ts';
import { PackedSearch } from './packed-search.ts';
import { isSearchFile, type ResultWords, type SearchFile } from './search-file.ts';
import { stopWords } from './stop-words.ts';
import { queryForms } from './word-forms.ts';

/** A piece of a text, and whether it is one of the words sought. */
export interface Piece {
  readonly text: string;
  readonly isSought: boolean;
}

/** What a query found. */
export interface Found {
  /** The best first. */
  readonly results: readonly ResultWords[];
  /** `all`: every word is in each result; `near`: so is every word or one spelt nearly like it; `some`: only some of them are. */
  readonly how: 'all' | 'near' | 'some';
  /** Results for words of a looser spelling, where nothing else was found. */
  readonly suggestions: readonly ResultWords[];
  /** Cuts a text around the words sought. */
  readonly cut: (text: string) => Piece[];
}

export interface Search {
  readonly find: (query: string) => Found;
}

/** How much a word counts where it stands. */
const boost = { title: 4, names: 6, headings: 2, text: 1 } as const;

/** How much a kind of result counts; 1 where nothing is said. A page about a thing comes before those that mention it. */
const weights: Readonly<Record<string, number>> = {
  theft: 1.5,
  platform: 1.1,
  term: 1.5,
  page: 1.3,
  text: 1.2,
  article: 1.2,
  press: 1.1,
  event: 0.8,
  claim: 0.7,
  rejected: 0.8,
  conflict: 0.8,
  source: 0.3,
};

/** One word of a query: what it may stand in the index as. */
interface Sought {
  readonly typed: string;
  readonly forms: readonly string[];
  /** Words of the index that the typed word only begins. */
  readonly begun: readonly string[];
  /** Set where only a word of nearly that spelling is known. */
  readonly isNear?: true;
}

/** Most words that stand in for one that is nearly spelt like them, and for one that is still being typed. */
const maxNear = 3;
const maxBegun = 8;

/** How much a word counts that the query only begins. */
const begunWeight = 0.3;

const visibleWord = /(\d+(?:[.,٫٬]\d+)*|[\p{L}\p{M}\p{N}\u0640]+)/u;

/** True when a word of a name is what was sought; one that is only begun where nothing else begins it so. */
const isMeant = (sought: Sought | undefined, word: string): boolean =>
  sought !== undefined && (sought.forms.length > 0 ? sought.forms : sought.begun).includes(word);

/** Opens the file of a language for searching. */
export const openSearch = (file: SearchFile): Search => {
  const results: readonly ResultWords[] = file.results.map(([path, kind, title, summary, mark, by]) => ({
    path,
    kind,
    title,
    summary,
    mark,
    by,
  }));
  const index = new PackedSearch(file.index);
  const options: SearchOptions = {
    boost,
    prefix: false,
    fuzzy: false,
    bm25: { k: 1.2, b: 0.5, d: 0.5 },
    boostDocument: (id: unknown) => weights[results[Number(id)]?.kind ?? ''] ?? 1,
  };
  const isKnown = (form: string): boolean => index.hasTerm(form);

  const formsBefore = new Map<string, readonly string[]>();
  /** Returns what stands in the index for a folded word: of each reading the word itself and the likeliest it is a form of. */
  const knownForms = (word: string): readonly string[] => {
    const before = formsBefore.get(word);
    if (before !== undefined) return before;
    const forms = queryForms(word).flatMap(([self = '', ...others]) => {
      const base = others.find(isKnown);
      return [...(isKnown(self) ? [self] : []), ...(base === undefined ? [] : [base])];
    });
    formsBefore.set(word, forms);
    return forms;
  };

  /** Returns the words of the index that begin with a form, or that are spelt nearly like it, the likeliest first. */
  const like = (form: string, how: SearchOptions): string[] => {
    const scores = new Map<string, number>();
    for (const { score, match } of index.search(form, { ...options, ...how, boostDocument: () => 1 }))
      for (const word of Object.keys(match)) scores.set(word, Math.max(score, scores.get(word) ?? 0));
    return [...scores].sort(([, a], [, b]) => b - a).map(([word]) => word);
  };

  /** Returns what a word means in the index: its forms there; while it is being typed also the words it begins; else the nearest. */
  const seek = (word: string, isLast: boolean): Sought => {
    const readings = queryForms(word);
    const forms = new Set(knownForms(word));
    const typed = finalForm(word);
    const begun =
      typed.length >= 3 && (isLast || forms.size === 0)
        ? like(typed, { prefix: true })
            .filter((longer) => !forms.has(longer))
            .slice(0, maxBegun)
        : [];
    if (forms.size + begun.length > 0 || /^\d/u.test(word)) return { typed, forms: [...forms], begun };
    const near = readings.flatMap(([self = '']) =>
      self.length < 4 ? [] : like(self, { fuzzy: self.length < 6 ? 1 : 2 }),
    );
    return { typed, forms: [...new Set(near)].slice(0, maxNear), begun, isNear: true };
  };

  const any = (sought: Sought): Query => ({ combineWith: 'OR', queries: [...sought.forms, ...sought.begun] });

  /** Returns the query with each two neighbours also as one word: “by bit” as “bybit”. */
  const joined = (sought: readonly Sought[]): Query[] =>
    sought.slice(1).flatMap((word, at) => {
      const before = sought[at];
      const both = `${before?.typed ?? ''}${word.typed}`;
      if (before === undefined || /\d/u.test(both) || !isKnown(both)) return [];
      return [
        { combineWith: 'AND', queries: [...sought.slice(0, at).map(any), both, ...sought.slice(at + 2).map(any)] },
      ];
    });

  /** Returns the results whose name the query is, word for word in any form, or with its words written as one; with their rank. */
  const named = (sought: readonly Sought[], whole: ReadonlySet<string>): ReadonlyMap<number, number> => {
    const ranks = new Map<number, number>();
    for (const [name, ids] of file.names) {
      const words = name.split(' ');
      const isName =
        whole.has(words.join('')) ||
        (words.length === sought.length && words.every((word, at) => isMeant(sought[at], word)));
      if (isName) ids.forEach((id, at) => ranks.set(id, Math.min(at, ranks.get(id) ?? at)));
    }
    return ranks;
  };

  /** Returns what words of a looser spelling find. */
  const suggest = (words: readonly string[]): ResultWords[] =>
    index
      .search({ combineWith: 'OR', queries: words.map(finalForm) }, { ...options, fuzzy: 0.45 })
      .slice(0, maxNear)
      .flatMap(({ id }) => results[Number(id)] ?? []);

  return {
    find: (query) => {
      const typed = wordsOf(query);
      const telling = typed.filter((word) => !stopWords.has(finalForm(word)));
      const words = telling.length > 0 ? telling : typed;
      const sought = words.map((word, at) => seek(word, at === words.length - 1));
      const whole = typed.join('');
      const wholeForms = knownForms(whole);
      const everything: Query = {
        combineWith: 'OR',
        queries: [{ combineWith: 'AND', queries: sought.map(any) }, ...joined(sought), ...wholeForms],
      };
      const begun = new Set(sought.flatMap((word) => word.begun));
      const weighed: SearchOptions = { ...options, boostTerm: (term) => (begun.has(term) ? begunWeight : 1) };
      const all = sought.length === 0 ? [] : index.search(everything, weighed);
      const names = named(sought, new Set([finalForm(whole), ...wholeForms]));
      const hasAll = all.length > 0 || sought.length < 2;
      const found = hasAll ? all : index.search({ combineWith: 'OR', queries: sought.map(any) }, weighed);
      const ordered = found.toSorted((a, b) => {
        const [nameA = Infinity, nameB = Infinity] = [names.get(Number(a.id)), names.get(Number(b.id))];
        return nameA === nameB ? b.score - a.score : nameA - nameB;
      });
      const isNear = sought.some((word) => word.isNear === true);
      const marked = new Set(ordered.flatMap(({ match }) => Object.keys(match)));
      return {
        results: ordered.flatMap(({ id }) => results[Number(id)] ?? []),
        how: !hasAll ? 'some' : isNear ? 'near' : 'all',
        suggestions: ordered.length > 0 ? [] : suggest(words),
        cut: (text) =>
          text
            .split(visibleWord)
            .map((part, at) => ({
              text: part,
              isSought: at % 2 === 1 && wordsOf(part).some((word) => knownForms(word).some((form) => marked.has(form))),
            }))
            .filter((piece) => piece.text !== ''),
      };
    },
  };
};

/** Opens what was read from the address of an index. @throws when it is none. */
export const openSearchFile = (file: unknown): Search => {
  if (!isSearchFile(file)) throw new Error('this is no index of the search');
  return openSearch(file);
};
