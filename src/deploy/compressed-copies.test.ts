import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { writeCompressedCopies } from './compressed-copies.ts';

describe('writeCompressedCopies(directory, names)', () => {
  it('writes copies of texts worth it, which decode to the text and are the same each time', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'copies-'));
    const text = 'كل رقم ومصدره. Every figure and its source. '.repeat(100);
    const names = ['page.html', 'short.txt', 'picture.png'];
    writeFileSync(join(directory, 'page.html'), text);
    writeFileSync(join(directory, 'short.txt'), 'short');
    writeFileSync(join(directory, 'picture.png'), text);
    const copies = (): Buffer[] => ['br', 'gz'].map((ending) => readFileSync(join(directory, `page.html.${ending}`)));
    try {
      const { texts, bytes } = await writeCompressedCopies(directory, names);
      const [br = Buffer.of(), gz = Buffer.of()] = copies();
      await writeCompressedCopies(directory, names);
      assert.deepEqual(copies(), [br, gz]);
      assert.deepEqual([texts, bytes], [1, Buffer.byteLength(text)]);
      assert.equal(brotliDecompressSync(br).toString(), text);
      assert.equal(gunzipSync(gz).toString(), text);
      assert.deepEqual(readdirSync(directory).toSorted(), [...names, 'page.html.br', 'page.html.gz'].toSorted());
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
