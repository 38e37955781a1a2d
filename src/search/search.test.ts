import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readSearchContext } from '#build/read-search-context.ts';
import { localeList } from '#locales.ts';
import { makeSearchFile } from './make-search-file.ts';
import { arabicQueries } from './sample-queries-ar.ts';
import { englishQueries } from './sample-queries-en.ts';
import { openSearchFile } from './search-engine.client.ts';
import { searchRecords } from './search-records.ts';

const queries = { ar: arabicQueries, en: englishQueries };
const limit = 90_000;
const marks = {
  ar: { q: 'المحفظه', text: 'سُرقت محافظُ المنصة، ومحفظتها الساخنة.', expected: ['محافظُ', 'ومحفظتها'] },
  en: { q: 'hot wallet', text: 'Hot wallets, 1.5 billion, a cold wallet.', expected: ['Hot', 'wallets', 'wallet'] },
} as const;

for (const locale of localeList) {
  const records = searchRecords(readSearchContext(locale));
  const file = JSON.stringify(makeSearchFile(records));
  const search = openSearchFile(JSON.parse(file));

  describe(`the search in ${locale}`, () => {
    for (const { q, first, among } of queries[locale]) {
      it(`finds ${first ?? among} for “${q}”`, () => {
        const paths = search.find(q).results.map(({ path }) => path);
        if (first !== undefined) assert.equal(paths[0], first, paths.slice(0, 4).join(' '));
        if (among !== undefined) assert.ok(paths.slice(0, 3).includes(among), paths.slice(0, 4).join(' '));
      });
    }

    it(`has an index under ${limit} bytes`, () => {
      assert.ok(brotliCompressSync(file).length < limit, String(brotliCompressSync(file).length));
    });

    it('gives every result a kind, a title and an address of its own', () => {
      assert.equal(new Set(records.map(({ path }) => path)).size, records.length);
      assert.deepEqual(
        records.filter(({ title, summary }) => title === '' || summary === '').map(({ path }) => path),
        [],
      );
    });

    it('leaves no reference to a figure in what readers see', () => {
      for (const { title, summary, text, path } of records)
        assert.doesNotMatch(`${title}${summary}${text}`, /[{}]/u, path);
    });

    it('finds nothing for nothing, signs and a string without sense', () => {
      for (const q of ['', '   ', '؟!', 'xqzwvkjhxqzw']) assert.equal(search.find(q).results.length, 0, q);
    });

    it('says where only some of the words were found, or only nearly', () => {
      assert.equal(search.find('bybit').how, 'all');
      assert.equal(search.find('bybitt').how, 'near');
      assert.equal(search.find('coinrail phemex zerion').how, 'some');
    });

    it('marks the words sought in every form, and no others', () => {
      const { cut } = search.find(marks[locale].q);
      const sought = cut(marks[locale].text).filter(({ isSought }) => isSought);
      assert.deepEqual(
        sought.map(({ text }) => text),
        marks[locale].expected,
      );
      assert.equal(
        cut(marks[locale].text)
          .map(({ text }) => text)
          .join(''),
        marks[locale].text,
      );
    });
  });
}
