import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOf } from './outline.ts';

describe('outlineOf(body)', () => {
  const body = `<Section id="in-short" title="In short: {theft:bybit-2025}">

One two <Figure of="theft:bybit-2025" /> three.

- four — five

</Section>

<Section id="more" title="المزيد">

ستّ كلمات: سبع <Cite source="fbi" />

</Section>
`;
  it('names the parts in order, figures as written', () => {
    assert.deepEqual(outlineOf(body).parts, [
      { id: 'in-short', title: 'In short: {theft:bybit-2025}' },
      { id: 'more', title: 'المزيد' },
    ]);
  });
  it('counts the words, not the signs between them', () => assert.equal(outlineOf(body).words, 8));
  it('has nothing of an empty text', () => assert.deepEqual(outlineOf(''), { parts: [], words: 0 }));
});
