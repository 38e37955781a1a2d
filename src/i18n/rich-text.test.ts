import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleTheft } from '#domain/sample-theft.ts';
import { plainWords, richHalf, richText } from './rich-text.ts';

const data = { thefts: [sampleTheft({ id: 'bybit-2025', usd: 1_500_000_000 })], estimates: [] };

describe('richText(text, locale, data)', () => {
  it('writes figures out with their exact value', () => {
    assert.deepEqual(richText('Lost {theft:bybit-2025}.', 'en', data), [
      { kind: 'words', text: 'Lost ' },
      { kind: 'figure', text: '$1.5 billion', value: 1_500_000_000 },
      { kind: 'words', text: '.' },
    ]);
  });

  it('sets Latin names apart in Arabic', () => {
    assert.deepEqual(richText('خسرت بايبت (Bybit) {theft:bybit-2025}', 'ar', data), [
      { kind: 'words', text: 'خسرت بايبت (' },
      { kind: 'foreign', text: 'Bybit', lang: 'en' },
      { kind: 'words', text: ') ' },
      { kind: 'figure', text: '1.5 مليار دولار', value: 1_500_000_000 },
    ]);
  });

  it('leaves English in one piece', () => {
    assert.deepEqual(richText('Bybit lost it', 'en', data), [{ kind: 'words', text: 'Bybit lost it' }]);
  });

  it('returns nothing for an empty text', () => assert.deepEqual(richText('', 'ar', data), []));

  for (const input of ['{theft:nope}', '{estimate:nope}', '{sum:nope}', '{foo:1}', '{theft:bybit-2025.high}']) {
    it(`throws on ${input}`, () => assert.throws(() => richText(`It lost ${input}`, 'en', data)));
  }
});

describe('richHalf(text, locale, data)', () => {
  it('takes the half of the language', () => {
    const text = { ar: 'نصف', en: 'half' };
    assert.deepEqual(richHalf(text, 'ar', data), [{ kind: 'words', text: 'نصف' }]);
    assert.deepEqual(richHalf(text, 'en', data), [{ kind: 'words', text: 'half' }]);
  });
});

describe('plainWords(parts)', () => {
  it('joins the parts as they are read', () => {
    assert.equal(plainWords(richText('Bybit lost {theft:bybit-2025}.', 'en', data)), 'Bybit lost $1.5 billion.');
    assert.equal(plainWords([]), '');
  });
});
