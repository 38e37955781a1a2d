import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNamedBy, lookedAt, parityLedger, printLedger, staleness, type Pair } from './parity-ledger.ts';

const pair = (address: string, ar: string, en: string): Pair => ({
  address,
  entry: 'bybit-2025',
  field: ['account'],
  files: { ar: 'content/data/thefts.yaml', en: 'content/data/thefts.yaml' },
  hashes: { ar, en },
});
const ledger = { a: { ar: '1', en: '1' }, gone: { ar: '1', en: '1' } };

describe('staleness(pairs, ledger)', () => {
  const cases: readonly { name: string; input: Pair; expected: string }[] = [
    { name: 'an unchanged text', input: pair('a', '1', '1'), expected: '' },
    { name: 'a text whose English changed', input: pair('a', '1', '2'), expected: 'ar is behind' },
    { name: 'a text whose Arabic changed', input: pair('a', '2', '1'), expected: 'en is behind' },
    { name: 'a text changed in both halves', input: pair('a', '2', '2'), expected: 'fresh' },
    { name: 'a new text', input: pair('b', '1', '1'), expected: 'fresh' },
  ];
  for (const { name, input, expected } of cases) {
    it(`judges ${name}`, () => {
      const { stale, fresh } = staleness([input], ledger);
      assert.equal([...stale.map(({ behind }) => `${behind} is behind`), ...fresh.map(() => 'fresh')].join(), expected);
    });
  }
});

describe('lookedAt(pairs, ledger, isChosen)', () => {
  const pairs = [pair('b', '5', '5'), pair('a', '2', '1')];

  it('takes the present state of chosen texts, in the order of the addresses, and forgets texts that are gone', () => {
    const recorded = lookedAt(pairs, ledger, () => true);
    assert.deepEqual(Object.entries(recorded), [
      ['a', { ar: '2', en: '1' }],
      ['b', { ar: '5', en: '5' }],
    ]);
  });

  it('leaves the other texts as they were looked at before', () => {
    assert.deepEqual(
      lookedAt(pairs, ledger, ({ address }) => address === 'b'),
      {
        a: { ar: '1', en: '1' },
        b: { ar: '5', en: '5' },
      },
    );
    assert.deepEqual(
      lookedAt(pairs, ledger, () => false),
      { a: { ar: '1', en: '1' } },
    );
  });
});

describe('isNamedBy(pair, word)', () => {
  const text = pair('data/thefts/bybit-2025/account', '1', '1');
  for (const word of ['bybit-2025', 'content/data/thefts.yaml', 'data/thefts', 'data/thefts/', text.address]) {
    it(`knows a text by ${word}`, () => assert.ok(isNamedBy(text, word)));
  }
  for (const word of ['bybit', 'data/the', 'account', '']) {
    it(`does not know it by “${word}”`, () => assert.ok(!isNamedBy(text, word)));
  }
});

describe('printLedger(ledger)', () => {
  it('puts one text on a line and can be read again', () => {
    const own = { a: { ar: '0123456789ab', en: 'ba9876543210' }, b: { ar: '0123456789ab', en: '0123456789ab' } };
    const printed = printLedger(own);
    assert.equal(printed.split('\n').length, Object.keys(own).length + 3);
    assert.deepEqual(parityLedger.parse(JSON.parse(printed)), own);
  });
});
