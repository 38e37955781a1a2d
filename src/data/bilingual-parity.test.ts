import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parityProblems } from './bilingual-parity.ts';

describe('parityProblems(text)', () => {
  const accepted = [
    { name: 'plain words', ar: 'نص عربي', en: 'An English text' },
    { name: 'the same figures in another order', ar: '{n:5@a} من {n:9@a}', en: 'of {n:9@a}, {n:5@a}' },
    { name: 'a name in Latin letters in both', ar: 'Lazarus Group', en: 'Lazarus Group' },
    { name: 'an Arabic word in English', ar: 'كلمة «حجب»', en: 'the word “حجب”' },
    { name: 'the same comparison in other words', ar: 'أي {is:a|نحو الضعف}', en: 'or {is:a|about twice}' },
    { name: 'quotations with other reasons and words', ar: '{quoted:العنوان|الأيام 47}', en: '{quoted:title|47 Days}' },
    { name: 'days and years', ar: 'في 5 مارس/آذار 2024', en: 'on 5 March 2024' },
  ];
  for (const { name, ar, en } of accepted) {
    it(`accepts ${name}`, () => assert.deepEqual(parityProblems({ ar, en }), []));
  }

  const refused = [
    {
      name: 'a figure one half has once more',
      ar: 'سُرق {sum:all}',
      en: '{sum:all} of {sum:all}',
      expected: ['ar: has {sum:all} 1 times, the other language 2: say the same in both'],
    },
    {
      name: 'another figure in each half',
      ar: 'سُرق {sum:all}',
      en: 'Lost {count:all}',
      expected: [
        'en: has {sum:all} 0 times, the other language 1: say the same in both',
        'ar: has {count:all} 0 times, the other language 1: say the same in both',
      ],
    },
    {
      name: 'the same measure from another source',
      ar: 'سُرق {n:47@a}',
      en: 'Lost {n:47@b}',
      expected: [
        'en: has {n:47@a} 0 times, the other language 1: say the same in both',
        'ar: has {n:47@b} 0 times, the other language 1: say the same in both',
      ],
    },
    {
      name: 'figures typed in each half',
      ar: 'خسرت خمسة ملايين',
      en: 'It lost five million',
      expected: [
        'ar: types the figure “خمسة ملايين”: write it as a reference, such as {usd:50000000@SOURCE}',
        'en: types the figure “five million”: write it as a reference, such as {usd:50000000@SOURCE}',
      ],
    },
    {
      name: 'an Arabic half in English',
      ar: 'An English text',
      en: 'An English text',
      expected: ['ar: holds no Arabic: write the Arabic text'],
    },
    {
      name: 'an English half in Arabic',
      ar: 'نص عربي',
      en: 'نص عربي.',
      expected: ['en: holds no English: write the English text'],
    },
  ];
  for (const { name, ar, en, expected } of refused) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(
        parityProblems({ ar, en }).map(({ half, message }) => `${half}: ${message}`),
        expected,
      );
    });
  }

  it('refuses a reference of no known form, in the half that has it', () => {
    const [first, ...rest] = parityProblems({ ar: 'سُرق {foo:1}', en: 'Lost {foo:1}' });
    assert.deepEqual(
      [first, ...rest].map((problem) => problem?.half),
      ['ar', 'en'],
    );
    assert.match(first?.message ?? '', /^“foo:1” is not a figure: write theft:ID/u);
  });
});
