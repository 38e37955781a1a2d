import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctionHtml, editionHtml } from './changes-feed.ts';

const record = { name: 'A & B, 2025', path: 'thefts/a/' };
const address = (path: string): string => `https://site/en/${path}`;
const edition = {
  anchor: 'r1',
  title: 'Edition 1',
  asOf: '2026-11-22',
  rows: [{ name: 'Thefts', text: '5' }],
  note: undefined,
  added: [],
  changed: [],
};

describe('editionHtml(edition, locale, address)', () => {
  it('says the note and the numbers of records', () => {
    assert.equal(
      editionHtml({ ...edition, note: 'The first.' }, 'en', address),
      '<div lang="en" dir="ltr"><dl><dt>Thefts</dt><dd>5</dd></dl><p>The first.</p></div>',
    );
  });

  it('lists new records and changed figures with whole addresses', () => {
    const html = editionHtml(
      { ...edition, added: [record], changed: [{ record, field: 'amount', from: '$5', to: '$6' }] },
      'en',
      address,
    );
    assert.match(html, /<li><a href="https:\/\/site\/en\/thefts\/a\/">A &amp; B, 2025<\/a><\/li>/u);
    assert.match(html, /<td>amount<\/td><td>\$5<\/td><td>\$6<\/td>/u);
  });
});

describe('correctionHtml(correction, locale, address)', () => {
  it('says what was published, what it is now, since when and why', () => {
    const html = correctionHtml(
      {
        record,
        field: 'القيمة',
        from: '5',
        to: '6',
        anchor: 'correction-a',
        title: 'A',
        on: '2026-12-03',
        why: [{ kind: 'words', text: 'أخطأنا' }],
      },
      'ar',
      address,
    );
    assert.match(html, /^<div lang="ar" dir="rtl"><p><a href="https:\/\/site\/en\/thefts\/a\/">/u);
    for (const text of ['5', '6', '3 ديسمبر/كانون الأول 2026', 'أخطأنا']) assert.ok(html.includes(`<dd>${text}</dd>`));
  });
});
