import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isolateForeign } from './isolate.ts';

/** Prints Latin runs in brackets. */
const marked = (text: string): string =>
  isolateForeign(text, 'ar')
    .map((run) => (run.isForeign ? `[${run.text}]` : run.text))
    .join('');

describe('isolateForeign(text, locale)', () => {
  const cases = [
    { name: 'no run in Arabic alone', input: 'منصة تداول', expected: 'منصة تداول' },
    { name: 'a name in parentheses, without them', input: '«أب بِت» (Upbit)', expected: '«أب بِت» ([Upbit])' },
    {
      name: 'a name of several words as one run',
      input: 'مجموعة Lazarus Group هي',
      expected: 'مجموعة [Lazarus Group] هي',
    },
    { name: 'digits that belong to a name', input: 'مجموعة APT38 نفذت', expected: 'مجموعة [APT38] نفذت' },
    { name: 'a document number', input: 'الوثيقة S/2019/691', expected: 'الوثيقة [S/2019/691]' },
    { name: 'a domain', input: 'منصة Gate.io تنشر', expected: 'منصة [Gate.io] تنشر' },
    { name: 'a list of names as one run', input: 'APT38, Lazarus معًا', expected: '[APT38, Lazarus] معًا' },
    { name: 'a full stop after a name outside the run', input: 'هي Kraken. ثم', expected: 'هي [Kraken]. ثم' },
    { name: 'figures alone in the Arabic run', input: 'في 2025 وحدها', expected: 'في 2025 وحدها' },
    { name: 'two names apart', input: 'Bybit و Upbit', expected: '[Bybit] و [Upbit]' },
    { name: 'letters with marks', input: 'بنك Nestlé هنا', expected: 'بنك [Nestlé] هنا' },
  ];
  for (const { name, input, expected } of cases) {
    it(`finds ${name}`, () => {
      assert.equal(marked(input), expected);
      assert.equal(
        isolateForeign(input, 'ar')
          .map(({ text }) => text)
          .join(''),
        input,
      );
    });
  }

  it('returns no empty runs', () => {
    assert.deepEqual(isolateForeign('', 'ar'), []);
    assert.deepEqual(isolateForeign('Bybit', 'ar'), [{ text: 'Bybit', isForeign: true }]);
  });

  it('finds Arabic words in English', () => {
    assert.deepEqual(isolateForeign('Stadejek became “ستاديك”, oddly', 'en'), [
      { text: 'Stadejek became “', isForeign: false },
      { text: 'ستاديك', isForeign: true },
      { text: '”, oddly', isForeign: false },
    ]);
  });
});
