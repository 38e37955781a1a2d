import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { singulars } from './arabic-plurals.ts';
import { finalForm, wordsOf } from './fold.ts';
import { indexForm, queryForms } from './word-forms.ts';

const word = (text: string): string => wordsOf(text)[0] ?? '';
const known = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.map((text) => finalForm(word(text))));

describe('indexForm(word, known)', () => {
  for (const { input, among, expected } of [
    { input: 'المنصات', among: ['منصة'], expected: 'منصة' },
    { input: 'والمنصات', among: ['منصة'], expected: 'منصة' },
    { input: 'فللمنصة', among: ['منصة'], expected: 'منصة' },
    { input: 'بالهجوم', among: ['هجوم'], expected: 'هجوم' },
    { input: 'لاختراق', among: ['اختراق'], expected: 'اختراق' },
    { input: 'كالسرقة', among: [], expected: 'سرقة' },
    { input: 'سرقتهم', among: ['سرقة'], expected: 'سرقة' },
    { input: 'سرقتان', among: ['سرقة'], expected: 'سرقة' },
    { input: 'عملات', among: ['عملة', 'عمل'], expected: 'عملة' },
    { input: 'عملة', among: ['عمل'], expected: 'عملة' },
    { input: 'بلاغات', among: ['بلاغ'], expected: 'بلاغ' },
    { input: 'الكورية', among: ['كوري'], expected: 'كوري' },
    { input: 'محققون', among: ['محقق'], expected: 'محقق' },
    { input: 'قراصنتها', among: ['قرصان'], expected: 'قرصان' },
    { input: 'بايبت', among: [], expected: 'بايبت' },
    { input: 'وزير', among: [], expected: 'وزير' },
    { input: 'كوكوين', among: [], expected: 'كوكوين' },
    { input: 'thefts', among: ['theft'], expected: 'theft' },
    { input: 'currencies', among: ['currency'], expected: 'currency' },
    { input: 'Phemex', among: [], expected: 'phemex' },
    { input: 'CoinsPaid', among: ['coin'], expected: 'coinspaid' },
  ]) {
    it(`puts “${input}” in as “${expected}”`, () =>
      assert.equal(indexForm(word(input), known(...among)), finalForm(word(expected))));

    it(`finds “${input}” as a reader may type it`, () => {
      const form = indexForm(word(input), known(...among));
      assert.ok(queryForms(word(input)).flat().includes(form));
    });
  }
});

describe('the table of broken plurals', () => {
  for (const [plural, own] of singulars) {
    it(`leads from ${plural} to ${own.join(', ')}, with and without attached letters`, () => {
      for (const typed of [plural, `ال${plural}`, `وال${plural}`, `ب${plural}`])
        for (const singular of own) assert.ok(queryForms(typed).flat().includes(singular), typed);
    });
  }

  it('holds no plural that the endings reach', () => {
    const regular = [...singulars].filter(([plural, own]) =>
      own.some((singular) => [`${singular}ات`, `${singular.replace(/ه$/u, '')}ات`, `${singular}ون`].includes(plural)),
    );
    assert.deepEqual(regular, []);
  });
});
