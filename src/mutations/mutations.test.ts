import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readContentFiles } from '#build/content-files.ts';
import { kinds } from './kinds.ts';
import { runMutations } from './run-mutations.ts';

const content = join(import.meta.dirname, '../../content');

describe('kinds of mutations', () => {
  it('have names of their own', () => assert.equal(new Set(kinds.map(({ name }) => name)).size, kinds.length));

  it('find places in the content', () => {
    const { files } = readContentFiles(content);
    assert.deepEqual(
      kinds.filter(({ changes }) => changes(files).length === 0).map(({ name }) => name),
      [],
    );
  });
});

describe('the gate', () => {
  // All kinds take minutes: `npm run mutate`. One of every fourth kind, spread over the families, is a quick proof.
  const sample = kinds.filter((_, index) => index % 4 === 0);
  const outcomes = runMutations(content, sample, { perKind: 1, seed: 7 });

  for (const { kind, expected, what, file, isRefused, said } of outcomes) {
    it(`${expected === 'refused' ? 'refuses' : 'accepts'} ${kind}`, () =>
      assert.equal(isRefused, expected === 'refused', `${file}: ${what}\n${said.join('\n')}`));
  }

  it('names the line of at least nine in ten', () => {
    const refused = outcomes.filter(({ expected }) => expected === 'refused');
    const unnamed = refused.filter(({ isLineNamed }) => !isLineNamed);
    assert.ok(
      unnamed.length * 10 <= refused.length,
      unnamed.map(({ kind, said }) => `${kind}: ${said.join(' ')}`).join('\n'),
    );
  });
});
