import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedFigure } from '#data/typed-figure.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Returns every string with its key. */
const stringsOf = (words: object, path: string): { readonly key: string; readonly text: string }[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [{ key: `${path}.${key}`, text: value }];
    return typeof value === 'object' && value !== null ? stringsOf(value, `${path}.${key}`) : [];
  });

const strings = [...stringsOf(en, 'en'), ...stringsOf(ar, 'ar')];

/** What is put in while a page is built, the marks of links, and names set as code: `{{usd}}`, `{sum:all}`, `<0>`. */
const marks = /\{\{[^{}]*\}\}|\{[^{}]*\}|<\/?\d+>|`[^`]*`/gu;

/** Numbers that strings may type, because they are no figures of the subject. */
const allowed: readonly { readonly words: RegExp; readonly reason: string }[] = [
  {
    words: /\bCC BY 4\.0|\bAttribution 4\.0|نَسب المُصنَّف 4\.0/u,
    reason: 'the version is part of the name of the licence',
  },
  { words: /\bRFC \d+|\bISO \d+(?:-\d+)?/u, reason: 'the number is the name of the standard' },
  { words: /\b(?:APA|MLA) \d+/u, reason: 'the edition is part of the name of the style' },
  { words: /Frictionless(?:, version|، الإصدار)? 2|Data Package 2/u, reason: 'the version of the format' },
  { words: /from 0 to 1|من 0 إلى 1/u, reason: 'the bounds of a column, which its schema sets' },
  { words: /^مليون دولار أمريكي$/u, reason: 'the unit of a column, without a count' },
  { words: /\{\w+\} مليون/u, reason: 'the unit behind a number that the browser counts' },
];

/** Returns the figure a string types, beside what is allowed. */
const figureIn = (text: string): string | undefined =>
  typedFigure(
    allowed.reduce((rest, { words }) => rest.replaceAll(new RegExp(words, 'gu'), ' '), text).replace(marks, ' '),
  );

describe('the words of the interface', () => {
  it('type no figure: numbers come in when a page is built', () => {
    const wrong = strings
      .map(({ key, text }) => ({ key, figure: figureIn(text) }))
      .filter(({ figure }) => figure !== undefined);
    assert.deepEqual(wrong, []);
  });

  for (const { words, reason } of allowed) {
    it(`need what is allowed: ${reason}`, () => {
      const needed = strings.some(
        ({ text }) => words.test(text) && typedFigure(text.replace(marks, ' ')) !== undefined,
      );
      assert.ok(needed, `${String(words)} stands in no string: take it from the list`);
    });
  }
});

describe('the rule on typed figures', () => {
  for (const { name, input, expected } of [
    { name: 'finds an amount', input: 'Named thefts come to $5 million', expected: '5 million' },
    { name: 'finds an amount in Arabic', input: 'سُرق 5 ملايين دولار', expected: '5 ملايين' },
    { name: 'finds a count in words', input: 'Every one of fifty-six thefts', expected: 'fifty-six' },
    { name: 'finds one million', input: 'سُرق مليون دولار', expected: 'مليون دولار' },
    { name: 'finds a figure beside what is allowed', input: 'Text: CC BY 4.0. Thefts: 56.', expected: '56' },
    {
      name: 'finds nothing in what is put in',
      input: '{{usd}} from {{from}}, {sum:all} <0>{{count}}</0>',
      expected: undefined,
    },
  ]) {
    it(name, () => assert.equal(figureIn(input), expected));
  }
});
