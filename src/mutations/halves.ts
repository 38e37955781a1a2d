import type { ContentFiles } from '#build/content-files.ts';
import { edits, entryAt, facts, lineAt, prose, proseIn, spliced, type Change, type Kind } from './mutation.ts';

const otherHalf = (file: string): string =>
  file.includes('/ar/') ? file.replace('/ar/', '/en/') : file.replace('/en/', '/ar/');

/** Returns changes whose entry may be named in either half: the gate sees that they differ, not which is right. */
const inEither =
  (make: (files: ContentFiles) => readonly Change[]) =>
  (files: ContentFiles): Change[] =>
    make(files).map((change) => ({
      ...change,
      places: change.places.flatMap((place) => {
        const other = otherHalf(place.file);
        const here = entryAt(place.file, files[place.file] ?? '', place.from);
        return other === place.file ? [here] : [here, entryAt(other, files[other] ?? '', place.from)];
      }),
    }));

const missing = (files: ContentFiles): Change[] =>
  Object.keys(files)
    .filter((file) => prose.test(file))
    .map((file) => ({ what: `${file} removed`, files: { [file]: null }, places: [{ file, from: 1, to: 1 }] }));

const copied = (files: ContentFiles): Change[] =>
  Object.keys(files)
    .filter((file) => prose.test(file))
    .map((file) => ({
      what: `${otherHalf(file)} copied to ${file}`,
      files: { [file]: files[otherHalf(file)] ?? '' },
      places: [{ file, from: 1, to: 20 }],
    }));

/** Returns one half with two paragraphs that stand beside each other exchanged, where they name different things. */
const exchanged = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    if (!prose.test(file)) return [];
    return [...text.matchAll(/\n\n([^\n<-][^\n]*<(?:Cite|Figure)[^\n]+)\n\n([^\n<-][^\n]*)\n/gu)].flatMap(
      (match): Change[] => {
        const [whole, first = '', second = ''] = match;
        const named = (words: string): string => (words.match(/<(?:Cite|Figure|Term|Platform) [^>]+>/gu) ?? []).join();
        if (named(first) === named(second)) return [];
        return [
          {
            what: 'two paragraphs exchanged',
            files: { [file]: spliced(text, match.index, match.index + whole.length, `\n\n${second}\n\n${first}\n`) },
            places: [{ file, from: lineAt(text, match.index + 2), to: lineAt(text, match.index + 2) }],
          },
        ];
      },
    );
  });

/** Returns records whose halves stand in each other's place. */
const switched = (files: ContentFiles): Change[] =>
  Object.entries(files).flatMap(([file, text]): Change[] => {
    if (!facts.test(file)) return [];
    return [...text.matchAll(/^ +ar: ([^\n"|>]*(?:[\u0621-\u064A]+ ){4}[^\n]*)\n +en: ([^\n"|>]+)\n(?! {6})/gmu)].map(
      (match): Change => {
        const [whole, ar = '', en = ''] = match;
        const line = lineAt(text, match.index);
        return {
          what: `halves exchanged: ${en.slice(0, 40)}`,
          files: { [file]: text.replace(whole, whole.replace(ar, '\u0000').replace(en, ar).replace('\u0000', en)) },
          places: [{ file, from: line, to: line + 1 }],
        };
      },
    );
  });

const english = 'The exchange said that the attackers were in the system for weeks.';
const arabic = 'قالت المنصة إن المهاجمين ظلوا في النظام أسابيع.';

/** Halves that differ, and words of the wrong language. */
export const halves: readonly Kind[] = [
  { name: 'a half of prose missing', expected: 'refused', changes: missing },
  { name: 'a half of prose copied from the other', expected: 'refused', changes: copied },
  {
    name: 'a paragraph gone from one half',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /\n\n([^\n<-][^\n]{40,}\n\n)(?=[^\n])/u, to: () => '' })),
  },
  {
    name: 'an item gone from one half',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /\n(- [^\n]{20,}\n)/u, to: () => '' })),
  },
  {
    name: 'a paragraph more in one half',
    expected: 'refused',
    changes: inEither(
      edits({
        in: proseIn('en'),
        find: /\n\n()(?=[A-Z][a-z]+ [a-z]+)/u,
        to: () => 'This paragraph has no other half.\n\n',
      }),
    ),
  },
  {
    name: 'a section gone from one half',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /\n(<Section [^]*?<\/Section>\n)/u, to: () => '' })),
  },
  {
    name: 'a heading with another id in one half',
    expected: 'refused',
    changes: inEither(
      edits({ in: prose, find: /<(?:Section|Subheading|Step|Question) id="([a-z]+)/u, to: (found) => `${found}s` }),
    ),
  },
  {
    name: 'a heading id twice',
    expected: 'refused',
    changes: inEither(
      edits({
        in: prose,
        find: /<Section id="[^"]+"[^]*?<Section id="([^"]+)"/u,
        to: (_, match) => /id="([^"]+)"/u.exec(match[0])?.[1],
      }),
    ),
  },
  {
    name: 'a citation gone from one half',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /(<Cite source="[^"]+" \/>)/u, to: () => '' })),
  },
  {
    name: 'another source in one half',
    expected: 'refused',
    changes: inEither(
      edits({ in: prose, find: /<Cite source="([^"]+)"/u, to: (found) => (found === 'cd17' ? 'js-fpw' : 'cd17') }),
    ),
  },
  {
    name: 'another figure in one half',
    expected: 'refused',
    changes: inEither(
      edits({
        in: prose,
        find: /<Figure of="([^"]+)"/u,
        to: (found) => (found === 'theft:bybit-2025' ? 'theft:ronin-2022' : 'theft:bybit-2025'),
      }),
    ),
  },
  {
    name: 'a figure gone from one half',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /(<Figure of="[^"]+" \/>)/u, to: () => 'it' })),
  },
  {
    name: 'a figure gone from one half of a fact',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +en: [^\n]*(\{(?:theft|estimate|usd|n|pct):[^}\n]+\})/mu,
      to: () => 'it',
      names: 'entry',
    }),
  },
  {
    name: 'a figure gone from a headline',
    expected: 'refused',
    changes: inEither(edits({ in: prose, find: /^(?:title|summary): .*(\{[^}\n]+\})/mu, to: () => 'it' })),
  },
  {
    name: 'another link in one half',
    expected: 'refused',
    changes: inEither(
      edits({
        in: prose,
        find: /<PageLink to="([^"]+)"/u,
        to: (found) => (found === 'numbers/' ? 'thefts/' : 'numbers/'),
      }),
    ),
  },
  {
    name: 'another term in one half',
    expected: 'refused',
    changes: inEither(
      edits({
        in: prose,
        find: /<Term id="([^"]+)"/u,
        to: (found) => (found === 'exchange' ? 'attribution' : 'exchange'),
      }),
    ),
  },
  {
    name: 'emphasis in one half',
    expected: 'refused',
    changes: inEither(
      edits({ in: prose, find: /\n\n[^\n<-]*? ([a-z]{4,}|[\u0621-\u064A]{4,}) /u, to: (found) => `**${found}**` }),
    ),
  },
  { name: 'paragraphs exchanged in one half', expected: 'refused', changes: inEither(exchanged) },
  {
    name: 'minutes of a step in one half',
    expected: 'refused',
    changes: inEither(edits({ in: /^lessons\//u, find: /minutes="(\d+)"/u, to: (found) => String(Number(found) + 5) })),
  },
  {
    name: 'another right option in one half',
    expected: 'refused',
    changes: inEither(edits({ in: /^lessons\//u, find: /<Option( isRight="yes")>/u, to: () => '' })),
  },
  {
    name: 'English in the Arabic half of prose',
    expected: 'refused',
    changes: edits({
      in: proseIn('ar'),
      find: /\n\n[\u0621-\u064A][^\n]*?\.( )[\u0621-\u064A]/u,
      to: () => ` ${english} `,
    }),
  },
  {
    name: 'Arabic in the English half of prose',
    expected: 'refused',
    changes: edits({ in: proseIn('en'), find: /\n\n[A-Z][^\n]*?\.( )[A-Z]/u, to: () => ` ${arabic} ` }),
  },
  {
    name: 'an English paragraph in the Arabic half',
    expected: 'refused',
    changes: edits({ in: proseIn('ar'), find: /\n\n([\u0621-\u064A][^\n<]{30,})\n\n/u, to: () => english }),
  },
  {
    name: 'an English headline in the Arabic half',
    expected: 'refused',
    changes: edits({
      in: proseIn('ar'),
      find: /^(?:title|summary|question): ['"]([^"{}]{20,})['"]$/mu,
      to: () => english,
    }),
  },
  {
    name: 'an English heading in the Arabic half',
    expected: 'refused',
    changes: edits({ in: proseIn('ar'), find: /<Section id="[^"]+" title="([^"]+)"/u, to: () => 'What we know of it' }),
  },
  {
    name: 'English in the Arabic half of a fact',
    expected: 'refused',
    changes: edits({
      in: facts,
      find: /^ +ar: [\u0621-\u064A][^\n"]*?( )[\u0621-\u064A]+ [\u0621-\u064A]/mu,
      to: () => ` ${english} `,
    }),
  },
  {
    name: 'Arabic in the English half of a fact',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +en: [A-Z][^\n"]*?( )[a-z]+ [a-z]/mu, to: () => ` ${arabic} ` }),
  },
  {
    name: 'an English text as the Arabic half of a fact',
    expected: 'refused',
    changes: edits({ in: facts, find: /^ +ar: ([\u0621-\u064A][^\n"{}]*)\n +en/mu, to: () => english.slice(0, -1) }),
  },
  { name: 'halves of a fact exchanged', expected: 'refused', changes: switched },
];
