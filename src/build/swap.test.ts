import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fresh, recover, site, swapIn } from './swap.mjs';

const start = process.cwd();
const directory = mkdtempSync(join(tmpdir(), 'swap-'));

const put = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const shown = (): string => readFileSync(join(site, 'index.html'), 'utf8');

describe('swapIn() and recover()', () => {
  beforeEach(() => {
    process.chdir(start);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
    process.chdir(directory);
  });
  after(() => {
    process.chdir(start);
    rmSync(directory, { recursive: true, force: true });
  });

  it('put the fresh site in the place of the one before', () => {
    put(site, 'old');
    put(fresh, 'new');
    swapIn();
    assert.equal(shown(), 'new');
    assert.ok(!existsSync(fresh) && !existsSync('.dist-old'));
  });

  it('put the first site', () => {
    put(fresh, 'new');
    swapIn();
    assert.equal(shown(), 'new');
  });

  it('bring back what a build had set aside when it was killed', () => {
    put('.dist-old', 'old');
    put(fresh, 'half');
    recover();
    assert.equal(shown(), 'old');
  });

  it('keep the new site when the build was killed after the swap', () => {
    put('.dist-old', 'old');
    put(site, 'new');
    recover();
    assert.equal(shown(), 'new');
    assert.ok(!existsSync('.dist-old'));
  });
});
