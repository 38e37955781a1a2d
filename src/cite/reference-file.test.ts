import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import { parse, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { localeList } from '#locales.ts';
import { allCitables } from './citable.ts';
import type { CslItem } from './csl-item.ts';
import { cslItemOf } from './csl-item-of.ts';
import { referenceFile } from './reference-file.ts';

const data = sampleFacts();
const items: readonly CslItem[] = [
  ...localeList.flatMap((locale) =>
    allCitables(data).map((citable) =>
      cslItemOf(citable, { data, locale, origin: 'https://site.example', title: 'A finding' }),
    ),
  ),
  {
    ...cslItemOf({ kind: 'theft', id: 'bybit-2025' }, { data, locale: 'en', origin: 'https://site.example' }),
    title: 'Signs: 100% of $5 & #1 {braces} under_score ~ back\\slash',
    author: [{ literal: 'Smith and Sons, Ltd & Co' }],
    URL: 'https://site.example/a_b/?c=d&e=%20#f',
  },
];

/** Returns the words of a field of biblatex-csl-converter, which keeps them in marked pieces. */
const words = (field: unknown): string => {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(words).join('');
  return typeof field === 'object' && field !== null && 'text' in field ? String(field.text) : '';
};

const onlyEntry = <Entry>(entries: Readonly<Record<string, Entry>>): Entry => {
  const [entry, ...others] = Object.values(entries);
  assert.equal(others.length, 0);
  assert.ok(entry !== undefined);
  return entry;
};

/** Returns title, year and address as biblatex-csl-converter reads them. */
const read = (fields: Readonly<Record<string, unknown>>): string[] => [
  words(fields['title']),
  words(fields['date']).slice(0, 4),
  words(fields['url']),
];

/** Returns the same and the authors as citation-js reads them. */
const readAgain = (text: string): unknown[] => {
  const [item] = new Cite(text).data as readonly {
    readonly title: string;
    readonly author: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
    readonly issued: CslItem['issued'];
    readonly URL: string;
  }[];
  assert.ok(item !== undefined);
  const { title, author, issued, URL } = item;
  return [
    title,
    author.map(({ literal, given, family = '' }) => literal ?? (given === undefined ? family : `${given} ${family}`)),
    issued['date-parts'][0][0],
    URL,
  ];
};

const expected = ({ title, URL }: CslItem): string[] => [title, '2026', URL];
const authors = ({ author = [] }: CslItem): string[] => author.map(({ literal }) => literal);

describe('referenceFile(item, extension)', () => {
  for (const item of items) {
    it(`writes ${item.language} ${item.id} so that both libraries read it again`, () => {
      const bib = referenceFile(item, 'bib');
      const { entries, errors, warnings = [] } = parse(bib);
      assert.deepEqual([errors, warnings], [[], []]);
      const entry = onlyEntry(entries);
      assert.equal(entry.entry_key, item.id);
      assert.deepEqual(read(entry.fields), expected(item));
      assert.deepEqual(readAgain(bib), [item.title, authors(item), 2026, item.URL]);

      const ris = referenceFile(item, 'ris');
      assert.deepEqual(read(onlyEntry(parseRIS(ris).entries).fields), expected(item));
      assert.deepEqual(readAgain(ris), [
        item.title,
        // A comma would part family and given name.
        authors(item).map((name) => name.replaceAll(', ', '; ')),
        2026,
        item.URL,
      ]);

      const json = referenceFile(item, 'json');
      assert.deepEqual(JSON.parse(json), [item]);
      assert.deepEqual(read(onlyEntry(parseCSL(JSON.parse(json))).fields), expected(item));
      assert.deepEqual(readAgain(json), [item.title, authors(item), 2026, item.URL]);
    });
  }
});
