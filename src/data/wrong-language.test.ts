import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrongLanguage } from './wrong-language.ts';

describe('wrongLanguage(half, text)', () => {
  const wrong: readonly (readonly ['ar' | 'en', string])[] = [
    ['ar', 'The exchange lost all of it'],
    ['ar', 'خسرت المنصة المبلغ. The attackers were in the system for weeks. ثم عادت'],
    ['en', 'خسرت المنصة المبلغ'],
    ['en', 'The exchange lost it. قالت المنصة إن المهاجمين كانوا فيها. It came back'],
  ];
  for (const [half, text] of wrong) {
    it(`refuses “${text}” in ${half}`, () => assert.notEqual(wrongLanguage(half, text), undefined));
  }

  const right: readonly (readonly ['ar' | 'en', string])[] = [
    ['ar', 'Match Systems'],
    ['ar', 'قرأناه لدى الباحثة تايلور موناهان (Taylor Monahan) وعلى GitHub'],
    ['ar', '{n:5@a} BTC و{n:6@a} ETH'],
    ['en', 'He is Maciej Stadejek, printed as “ماسييج ستاديك وزير”'],
    ['en', 'APT38'],
  ];
  for (const [half, text] of right) {
    it(`accepts “${text}” in ${half}`, () => assert.equal(wrongLanguage(half, text), undefined));
  }
});
