import { factFiles, type Data, type FactFileName } from '#data/fact-files.ts';
import type { Kind } from '#data/id.ts';
import { referencesIn } from '#data/references.ts';

/** Files of facts that grow with the site; the rest names things, such as organisations and terms, and stays. */
export const grownFiles = [
  'platforms',
  'thefts',
  'sources',
  'estimates',
  'events',
  'contradictions',
  'rejected',
  'articles',
  'claims',
] as const satisfies readonly FactFileName[];
export type GrownFile = (typeof grownFiles)[number];

const grownKinds: readonly Kind[] = ['platform', 'theft', 'source', 'estimate', 'article'];

/** Returns the id of a copy of a record. */
export const copyId = (id: string, copy: number): string => `${id}-copy${copy}`;

const reference =
  /(?<=theft:|estimate:|@|source="|<(?:Claim|Platform) id="|to="(?:thefts|estimates|claims|sources|platforms|articles)\/)[a-z0-9]+(?:[.-][a-z0-9]+)*?(?=(?:\.(?:low|high))?[^a-z0-9.-])/gu;

/** Returns a text in which every reference to a record that grows names its copy. */
export const copyText = (text: string, copy: number): string => text.replace(reference, (id) => copyId(id, copy));

/** Returns an amount a little lower: far less than an amount may differ from the words quoted beside it. */
const lower = (usd: number, copy: number): number => Math.max(1, Math.round(usd * (1 - (copy % 5) * 0.0002)));

/** Returns a date moved to a year before the first theft: the years that texts speak of keep their sums. Every such day exists. */
const earlier = (date: string, copy: number): string =>
  `${2009 + ((Number(date.slice(0, 4)) + copy) % 8)}${date.slice(4).replace(/-(?:29|30|31)$/u, '-28')}`;

const lettersFrom = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Small Latin letters, capitals, Arabic letters without and with ascenders. */
const alphabets = [
  lettersFrom(0x61, 0x7a),
  lettersFrom(0x41, 0x5a),
  lettersFrom(0x62a, 0x63a),
  lettersFrom(0x641, 0x648),
];

/** Returns a name with other letters of its script: pages that list names must not compress as if they were the same. */
const renamed = (name: string, copy: number): string =>
  name.replace(/\p{L}/gu, (letter) => {
    const alphabet = alphabets.find((letters) => letters.includes(letter)) ?? letter;
    // Letters move by different steps, so that copies differ in more than their alphabet.
    const index = alphabet.indexOf(letter);
    return alphabet[(index * index + index + copy * (index + 3)) % alphabet.length] ?? letter;
  });

const amounts: readonly string[] = ['amount.usd', 'amount.low', 'amount.high', 'recoveredUsd'];

/** Returns copies of the records of a file of facts, which name the copies of what their originals name. */
export const copyRecords = (name: GrownFile, data: Data, copy: number): unknown[] =>
  data[name].map((row) => {
    const named = new Set(
      referencesIn(factFiles[name].schema, row)
        .filter(({ kind }) => grownKinds.includes(kind))
        .map(({ path }) => path.join('.')),
    );
    const copied = (value: unknown, path: readonly string[]): unknown => {
      const place = path.join('.');
      const key = path.at(-1) ?? '';
      if (Array.isArray(value)) return value.map((item: unknown, index) => copied(item, [...path, String(index)]));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([own, inner]) => [own, copied(inner, [...path, own])]));
      if (typeof value === 'number') return amounts.includes(place) ? lower(value, copy) : value;
      if (typeof value !== 'string') return value;
      if (place === 'id' || named.has(place)) return copyId(value, copy);
      if (place === 'stolenOn' || place === 'on') return earlier(value, copy);
      // An address stands once in the list of sources.
      if (place === 'url') return `${value}${value.includes('?') ? '&' : '?'}copy=${copy}`;
      if (name === 'platforms' && path[0] === 'name') return renamed(value, copy);
      return key === 'ar' || key === 'en' ? copyText(value, copy) : value;
    };
    return copied(row, []);
  });
