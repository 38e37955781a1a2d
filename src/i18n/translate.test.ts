import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { translate } from './translate.ts';

/** Calls a translator as untyped code would: `astro check` refuses these calls, the translator must too. */
const untyped = (locale: 'ar' | 'en', ...call: readonly unknown[]): unknown =>
  Reflect.apply(translate(locale), undefined, call);

/** Returns every text with its key. */
const texts = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? texts(value, `${path}${key}.`) : [];
  });

const withoutPlural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
const values = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name);

describe('translate(locale)', () => {
  it('gives the words of the language', () => {
    assert.equal(translate('en')('site.name'), 'Stolen Billions');
    assert.equal(translate('ar')('site.name'), 'مليارات مسروقة');
  });

  it('puts values in without escaping them', () => {
    assert.equal(translate('en')('site.asOf', { date: '1 < 2 & 3' }), 'Data as of 1 < 2 & 3.');
  });

  for (const locale of ['ar', 'en'] as const) {
    it(`throws on a missing key in ${locale}`, () => {
      assert.throws(() => untyped(locale, 'no.such'), { message: `src/i18n: “no.such” is missing in ${locale}` });
    });

    it(`throws on a missing value in ${locale}`, () => {
      assert.throws(() => untyped(locale, 'site.asOf'), { message: /no value for \{\{date\}\} in/u });
      assert.throws(() => untyped(locale, 'site.asOf', { date: undefined }), { message: /no value for \{\{date\}\}/u });
    });

    it(`throws on a plural without its count in ${locale}`, () => {
      assert.throws(() => untyped(locale, 'byPlatform.others'), { message: /is missing in/u });
    });
  }

  const plurals = [
    { count: 0, arabic: 'لا منصات أخرى', english: '0 other platforms' },
    { count: 1, arabic: 'منصة واحدة أخرى', english: '1 other platform' },
    { count: 2, arabic: 'منصتان أخريان', english: '2 other platforms' },
    { count: 3, arabic: '3 منصات أخرى', english: '3 other platforms' },
    { count: 11, arabic: '11 منصة أخرى', english: '11 other platforms' },
    { count: 100, arabic: '100 منصة أخرى', english: '100 other platforms' },
  ];
  for (const { count, arabic, english } of plurals) {
    it(`takes the plural form for ${count}`, () => {
      assert.equal(translate('ar')('byPlatform.others', { count }), arabic);
      assert.equal(translate('en')('byPlatform.others', { count }), english);
    });
  }
});

describe('the words of both languages', () => {
  it('have the same keys, plural forms aside', () => {
    const keys = (words: object): string[] => [...new Set(texts(words).map(([key]) => withoutPlural(key)))].sort();
    assert.deepEqual(keys(ar), keys(en));
  });

  it('are never empty and carry no invisible marks', () => {
    for (const [key, text] of [...texts(ar), ...texts(en)]) {
      assert.notEqual(text.trim(), '', key);
      assert.doesNotMatch(text, /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u, key);
    }
  });

  it('ask for no value that the other language does not have', () => {
    const known = (words: object): Map<string, Set<string>> => {
      const all = new Map<string, Set<string>>();
      for (const [key, text] of texts(words)) {
        const base = withoutPlural(key);
        all.set(base, new Set([...(all.get(base) ?? []), ...values(text)]));
      }
      return all;
    };
    assert.deepEqual(known(ar), known(en));
  });
});
