import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedFigure } from './typed-figure.ts';

describe('typedFigure(text)', () => {
  const found = [
    { input: 'It lost $5 million.', expected: '5 million' },
    { input: 'خسرت 5 ملايين دولار', expected: '5 ملايين' },
    { input: 'خسرت 1.5 مليار دولار', expected: '1.5 مليار' },
    { input: 'five million dollars', expected: 'five million' },
    { input: 'It lost fifty million', expected: 'fifty million' },
    { input: 'خسرت خمسة ملايين دولار', expected: 'خمسة ملايين' },
    { input: 'خسرت مليوني دولار', expected: 'مليوني دولار' },
    { input: 'It lost 50m', expected: '50m' },
    { input: 'It lost 1.5bn', expected: '1.5bn' },
    { input: 'half a billion', expected: 'half a billion' },
    { input: 'A million was lost', expected: 'A million' },
    { input: 'خسرت مليون دولار', expected: 'مليون دولار' },
    { input: 'خسرت مليارا وون', expected: 'مليارا وون' },
    { input: '59% of all thefts', expected: '59%' },
    { input: '59 per cent', expected: '59 per cent' },
    { input: '59 في المئة', expected: '59 في المئة' },
    { input: '59٪', expected: '59٪' },
    { input: '€3 each', expected: '€3' },
    { input: '1,500 accounts', expected: '1,500' },
    { input: '47 incidents', expected: '47' },
    { input: 'وقعت 47 سرقة', expected: '47' },
    { input: 'from 12–15 thefts', expected: '12' },
    { input: '12-15 thefts', expected: '12' },
    { input: '“1.7 billion dollars”', expected: '1.7 billion' },
  ];
  for (const { input, expected } of found) {
    it(`finds “${expected}” in “${input}”`, () => assert.equal(typedFigure(input), expected));
  }

  const none = [
    '',
    'two thefts of one exchange',
    'on 21 February 2025',
    '1 and 3 July 2024',
    'في 21 فبراير/شباط 2025',
    'من 1 إلى 3 يوليو/تموز',
    'in 2024',
    'from 2017 to 2026',
    'APT38 and UNC4899',
    'S/2019/691',
    'the 7th round',
    'millions of dollars',
    'ملايين الدولارات',
    'a wallet named “Exchange 1”',
    'محفظة «المنصة 1»',
  ];
  for (const input of none) {
    it(`finds none in “${input}”`, () => assert.equal(typedFigure(input), undefined));
  }
});
