import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { settledZim } from './zim-bytes.ts';

/** Returns a file as the writer makes it: with ids of its own, one of them in a search index. */
const written = (id: string, contents: string): Buffer => {
  const body = Buffer.from(`ZIM\x04....${id}${contents}\x0f\x0dXapian Glass..${id}end`, 'latin1');
  return Buffer.concat([body, createHash('md5').update(body).digest()]);
};

describe('settledZim(zim)', () => {
  const [one, other] = ['a'.repeat(16), 'b'.repeat(16)];

  it('gives the same bytes for the same contents', () => {
    assert.deepEqual(settledZim(written(one, 'words')), settledZim(written(other, 'words')));
  });

  it('gives other contents another id', () => {
    const ids = ['words', 'other'].map((contents) => settledZim(written(one, contents)).toString('hex', 8, 24));
    assert.notEqual(ids[0], ids[1]);
  });

  it('ends with the checksum of what stands before it', () => {
    const zim = settledZim(written(one, 'words'));
    assert.deepEqual(zim.subarray(-16), createHash('md5').update(zim.subarray(0, -16)).digest());
  });
});
