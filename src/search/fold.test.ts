import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finalForm, wordsOf } from './fold.ts';

describe('wordsOf(text)', () => {
  for (const { name, input, expected } of [
    { name: 'drops marks and tatweel', input: 'العُمْلَةُ بـايـبت', expected: ['العملة', 'بايبت'] },
    {
      name: 'takes every hamza for its letter',
      input: 'أسئلة إلى آخر مؤسسة شيء',
      expected: ['اسيلة', 'الي', 'اخر', 'موسسة', 'شي'],
    },
    { name: 'takes ى for ي', input: 'مستشفى', expected: ['مستشفي'] },
    { name: 'takes Persian letters for Arabic ones', input: 'کوریا', expected: ['كوريا'] },
    { name: 'takes Arabic and Persian digits for ours', input: '٢٠٢٥ ۲۰۲۵', expected: ['2025', '2025'] },
    { name: 'keeps decimals together', input: '1.5 ١٫٥', expected: ['1.5', '1.5'] },
    { name: 'drops separators of thousands', input: '1,500,000 ١٬٥٠٠', expected: ['1500000', '1500'] },
    {
      name: 'cuts letters from digits where a word begins with either',
      input: 'فـ47 1.5bn',
      expected: ['ف', '47', '1.5', 'bn'],
    },
    { name: 'keeps names with digits', input: 'APT38 UNC4736', expected: ['apt38', 'unc4736'] },
    { name: 'drops capitals, accents and the possessive', input: 'Café Bybit’s', expected: ['cafe', 'bybit'] },
    { name: 'drops direction marks inside a word', input: 'Bybit\u200F، باي\u200Cبت', expected: ['bybit', 'بايبت'] },
    { name: 'finds no word in signs', input: '… ؟!', expected: [] },
  ]) {
    it(name, () => assert.deepEqual(wordsOf(input), expected));
  }
});

describe('finalForm(word)', () => {
  it('takes ة for ه', () => assert.equal(finalForm('محفظة'), finalForm('محفظه')));
  it('takes two letters that come of a hamza for one', () => assert.equal(finalForm('مسوول'), 'مسول'));
});
