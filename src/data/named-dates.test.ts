import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateProblems, shownDate, unsharedDate } from './named-dates.ts';

describe('unsharedDate(text)', () => {
  const cases: readonly { readonly ar: string; readonly en: string; readonly expected: string | undefined }[] = [
    { ar: 'في 22 أبريل/نيسان 2017', en: 'on 22 April 2017', expected: undefined },
    { ar: 'في 12 أبريل/نيسان 2017', en: 'on 22 April 2017', expected: 'ar 22 April' },
    { ar: 'في 22 أبريل/نيسان 2017', en: 'on 22 April 2071', expected: 'ar 2071' },
    { ar: 'في عامي 2024 و2025', en: 'in 2024 and 2025', expected: undefined },
    { ar: 'منتصف 2025', en: 'mid-2025', expected: undefined },
    { ar: 'في الأول من مايو/أيار', en: 'on 1 May', expected: undefined },
    { ar: 'في 1 و3 يوليو/تموز', en: 'on 1 and 3 July', expected: undefined },
    { ar: 'في 2019', en: 'then', expected: 'en 2019' },
    { ar: 'الوثيقة', en: 'document S/2019/691', expected: undefined },
    { ar: 'المبلغ {usd:2019@a-2019}', en: 'the sum {usd:2019@a-2019}', expected: undefined },
  ];
  for (const { ar, en, expected } of cases) {
    it(`finds ${expected ?? 'nothing'} in “${en}” beside «${ar}»`, () => {
      const found = unsharedDate({ ar, en });
      assert.equal(found === undefined ? undefined : `${found.lacking} ${shownDate(found.date)}`, expected);
    });
  }
});

describe('dateProblems(text)', () => {
  it('finds the names of two months in one', () =>
    assert.deepEqual(dateProblems('في 3 مارس/نيسان'), [
      'names the month “مارس/نيسان”, whose two names are of different months: mend one',
    ]));

  it('finds a day that no calendar has', () => {
    assert.deepEqual(dateProblems('on 31 June 2024'), ['names the day “31 June”, which no calendar has: correct it']);
    assert.equal(dateProblems('في 30 فبراير/شباط').length, 1);
  });

  it('finds nothing in days that exist', () =>
    assert.deepEqual(dateProblems('29 February, 31 December, 3 تشرين، في 30 نوفمبر/تشرين الثاني'), []));
});
