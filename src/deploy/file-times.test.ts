import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setFileTimes, timeOf } from './file-times.ts';

describe('setFileTimes(directory)', () => {
  it('gives the same contents the same time, others another, and none that is to come', () => {
    const directory = mkdtempSync(join(tmpdir(), 'times-'));
    const file = join(directory, 'a.txt');
    const timeAfter = (text: string): number => {
      writeFileSync(file, text);
      utimesSync(file, new Date(), new Date());
      setFileTimes(directory);
      return statSync(file).mtimeMs;
    };
    try {
      const [first, changed, again] = [timeAfter('one'), timeAfter('two'), timeAfter('one')];
      assert.equal(first, again);
      assert.notEqual(first, changed);
      assert.equal(first, timeOf(Buffer.from('one')) * 1000);
      for (let index = 0; index < 1000; index += 1)
        assert.ok(timeOf(Buffer.from(String(index))) < Date.UTC(2019, 0, 1) / 1000);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
