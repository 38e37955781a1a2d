import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedComparison } from './typed-comparison.ts';

describe('typedComparison(text)', () => {
  const found = [
    { input: 'It is half of the year’s total', expected: 'half of' },
    { input: 'That is about twice as high', expected: 'twice as' },
    { input: 'The sum doubled', expected: 'doubled' },
    { input: 'cut by a third', expected: 'by a third' },
    { input: 'a quarter of the value', expected: 'a quarter of' },
    { input: 'nine tenths of the value', expected: 'nine tenths' },
    { input: 'two-thirds of it', expected: 'two-thirds' },
    { input: 'a tenfold rise', expected: 'tenfold' },
    { input: 'three times as much', expected: 'three times as' },
    { input: 'one in five thefts', expected: 'one in five' },
    { input: 'أي نحو ضعف الرقم', expected: 'ضعف' },
    { input: 'ثلاثة أضعاف ما سُرق', expected: 'أضعاف' },
    { input: 'تسعة أعشار القيمة', expected: 'أعشار' },
    { input: 'نحو ثلثي المبلغ', expected: 'ثلثي' },
    { input: 'وهذا نصف المجموع', expected: 'نصف' },
  ];
  for (const { input, expected } of found)
    it(`finds “${expected}”`, () => assert.equal(typedComparison(input), expected));

  const none = [
    'the first half of 2025',
    'for the half year',
    'our totals count it twice',
    'attributed on a third day',
    'a third-party service',
    'في النصف الأول من العام',
    'تقرير نصف العام',
    'نقاط ضعفه',
    'A manifold of names',
  ];
  for (const input of none) it(`lets “${input}” pass`, () => assert.equal(typedComparison(input), undefined));
});
