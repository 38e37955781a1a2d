import type { ContentFiles } from '#build/content-files.ts';

/** Where a change can be seen: a line of a file below the content directory, or the lines of an entry. */
export interface Place {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** One change of the content. */
export interface Change {
  /** What was done, for people. */
  readonly what: string;
  /** New files by path below the content directory; null for one that is removed. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** Places of which the gate must name one. */
  readonly places: readonly Place[];
}

/** A kind of mutation: what it does to the content and what the gate must say. */
export interface Kind {
  readonly name: string;
  readonly expected: 'refused' | 'accepted';
  /** Returns every change of the kind that the content allows. */
  readonly changes: (files: ContentFiles) => readonly Change[];
}

/** Returns the line an index of a text stands on, from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Returns a text with a part replaced. */
export const spliced = (text: string, start: number, end: number, words: string): string =>
  `${text.slice(0, start)}${words}${text.slice(end)}`;

interface Edit {
  /** Paths the edit is for. */
  readonly in: RegExp;
  /** What is changed: its first group where it has one, else all of it. */
  readonly find: RegExp;
  /** Returns what stands there instead; undefined where this match is left alone. */
  readonly to: (found: string, match: RegExpExecArray) => string | undefined;
  /** Set where the entry as a whole may be named, such as for a line that is gone. */
  readonly names?: 'entry';
}

// A pattern can match in thousands of places; this many of a file are enough to choose from.
const enough = 40;

const isEntryStart = (file: string, line: string): boolean =>
  file.endsWith('.mdx') ? /^<(?:Section|Step|Question)\b/u.test(line) : line.startsWith('- ');

/** Returns the lines of the entry a line belongs to: a record, a section, the front matter. */
export const entryAt = (file: string, text: string, line: number): Place => {
  const lines = text.split('\n');
  let from = line;
  while (from > 1 && !isEntryStart(file, lines[from - 1] ?? '')) from -= 1;
  let to = line;
  while (to < lines.length && !isEntryStart(file, lines[to] ?? '')) to += 1;
  return { file, from, to };
};

/** Returns evenly spread items of a list, at most as many as given. */
const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );

/** Returns one change for each match of a pattern. */
export const edits =
  ({ in: paths, find, to, names }: Edit) =>
  (files: ContentFiles): Change[] =>
    Object.entries(files).flatMap(([file, text]) => {
      if (!paths.test(file)) return [];
      const pattern = new RegExp(find.source, `${find.flags.replace('g', '')}gd`);
      return spread([...text.matchAll(pattern)], enough).flatMap((match): Change[] => {
        const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        const found = text.slice(start, end);
        const words = to(found, match);
        if (words === undefined || words === found) return [];
        const line = lineAt(text, start);
        const place =
          names === 'entry' ? entryAt(file, text, line) : { file, from: line, to: lineAt(text, start + words.length) };
        return [
          {
            what: `${JSON.stringify(found.slice(0, 60))} → ${JSON.stringify(words.slice(0, 60))}`,
            files: { [file]: spliced(text, start, end, words) },
            places: [place],
          },
        ];
      });
    });

/** Files of facts. */
export const facts = /^data\/\w+\.yaml$/u;
/** Texts in MDX. */
export const prose = /\.mdx$/u;
/** Texts in MDX in one language. */
export const proseIn = (locale: 'ar' | 'en'): RegExp => new RegExp(`/${locale}/.+\\.mdx$`, 'u');
/** Published editions. */
export const editions = /^releases\/.+\.json$/u;
