import type { ContentFiles } from '#build/content-files.ts';
import { edits, facts, lineAt, prose, spliced, type Change, type Kind } from './mutation.ts';

const nowhere = (found: string): string => `${found}-x`;

/** Returns records removed that others name. */
const removedSources = (files: ContentFiles): Change[] => {
  const text = files['data/sources.yaml'] ?? '';
  return [...text.matchAll(/\n- id: (\S+)\n(?:(?!- ).*\n)*?(?=\n- id: )/gu)].slice(0, 60).flatMap((match): Change[] => {
    const [record, id = ''] = match;
    const places = Object.entries(files).flatMap(([file, other]) =>
      [
        ...other.matchAll(new RegExp(`(?:source|readIn): ${id}$|[[ ]${id}[\\],]|@${id}\\}|="${id}"|@${id}"`, 'gmu')),
      ].map(({ index }) => {
        const line = lineAt(other, index);
        return { file, from: line, to: line };
      }),
    );
    if (places.length === 0) return [];
    return [
      {
        what: `without ${id}`,
        files: { 'data/sources.yaml': spliced(text, match.index, match.index + record.length, '') },
        places: places.map((place) => (place.file === 'data/sources.yaml' ? { ...place, from: 1, to: 1 } : place)),
      },
    ];
  });
};

/** Ids and paths that lead to nothing. */
export const references: readonly Kind[] = [
  {
    name: 'a platform, producer or article that does not exist',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ {2}(?:platform|producer|article): (\S+)$/mu, to: nowhere }),
  },
  {
    name: 'a source that does not exist',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:- )?(?:source|readIn): ([a-z][a-z0-9-]+)$/mu,
      to: (found, match) =>
        match[0].startsWith('  readIn: ') && match.input.startsWith('# Every document') ? undefined : nowhere(found),
    }),
  },
  {
    name: 'an organisation that does not exist',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +- who: (\S+)$/mu, to: nowhere }),
  },
  {
    name: 'an item of a list that does not exist',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +(?:groups|thefts|estimates|seeAlso|unread): \[([a-z][\w-]*)[\],]/mu,
      to: nowhere,
    }),
  },
  {
    name: 'a theft named that does not exist',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ {2}(?:mayRepeat|mayOverlap|revises|repeats): (\S+)$/mu, to: nowhere }),
  },
  {
    name: 'a record that names itself',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /\n- id: (?:\S+)\n(?:(?!- id).*\n)*? {2}(?:mayRepeat|mayOverlap|revises|repeats): (\S+)\n/u,
      to: (_, match) => /- id: (\S+)/u.exec(match[0])?.[1],
    }),
  },
  {
    name: 'a figure of a record that does not exist',
    expected: 'refused',
    changes: edits({
      in: /\.(?:yaml|mdx)$/u,
      find: /(?:\{|of=")(?:theft|estimate):([a-z0-9-]+)(?=[}"])/u,
      to: nowhere,
    }),
  },
  {
    name: 'a figure of a source that does not exist',
    expected: 'refused',
    changes: edits({ in: /\.(?:yaml|mdx)$/u, find: /@([a-z0-9.-]+)(?=[}"])/u, to: nowhere }),
  },
  {
    name: 'a sum, year or computation that does not exist',
    expected: 'refused',
    changes: edits({
      in: /\.(?:yaml|mdx)$/u,
      find: /(?:\{|of=")(?:sum|count|calc|is):([a-z0-9-]+)(?=[}"|])/u,
      to: nowhere,
    }),
  },
  {
    name: 'a figure of an unknown form',
    expected: 'refused',
    changes: edits({
      in: /\.(?:yaml|mdx)$/u,
      find: /(?:\{|of=")(theft|estimate|usd|krw|n|pct):/u,
      to: (found) => `${found}s`,
    }),
  },
  {
    name: 'a citation of nothing',
    expected: 'refused',
    changes: edits({ in: prose, find: /<Cite source="([^"]+)"/u, to: nowhere }),
  },
  {
    name: 'a claim, platform, term, chart or drawing that does not exist',
    expected: 'refused',
    changes: edits({
      in: prose,
      find: /<(?:Claim id|Platform id|Term id|Chart name|Drawing name)="([^"]+)"/u,
      to: nowhere,
    }),
  },
  {
    name: 'a link to no page',
    expected: 'refused',
    changes: edits({ in: prose, find: /<PageLink to="([a-z][a-z0-9/-]*)\//u, to: nowhere }),
  },
  {
    name: 'a link to no place of a page',
    expected: 'refused',
    changes: edits({ in: prose, find: /<PageLink to="[^"#]*#([^"]+)"/u, to: nowhere }),
  },
  {
    name: 'a link out of the site',
    expected: 'refused',
    changes: edits({ in: prose, find: /<PageLink to="([^"]+)"/u, to: () => '//example.org/' }),
  },
  { name: 'a source gone that others name', expected: 'refused', changes: removedSources },
];
