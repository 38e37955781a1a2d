import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicKey, secretKeyFile } from '#site.ts';
import { readPublicKey, trustedComment } from './minisign.ts';

/** A minisign pair: the file of the key that signs, and the line of the one readers check with. */
export interface Pair {
  readonly secret: string;
  readonly known: string;
}

/** Returns the pair that signs; undefined where none is given. @throws with a sentence when half of it is missing or wrong. */
export const signingPair = (secret: string | undefined, known: string | undefined): Pair | undefined => {
  if (secret === undefined && known === undefined) return undefined;
  if (secret === undefined || known === undefined)
    throw new Error(
      'MINISIGN_KEY and MINISIGN_PUBLIC_KEY belong together: set both, or neither for a site without signature.',
    );
  if (!existsSync(secret))
    throw new Error(`MINISIGN_KEY names ${secret}, which does not exist: give the path of a key.`);
  readPublicKey(known);
  return { secret, known };
};

/** Writes the signature of a file. @throws with a sentence when that fails, or when the two keys are no pair. */
export const sign = (file: string, signature: string, { secret, known }: Pair, comment: string): void => {
  const { error, status, stdout, stderr } = spawnSync(
    'minisign',
    ['-S', '-s', secret, '-m', file, '-x', signature, '-t', comment],
    { input: '', encoding: 'utf8' },
  );
  if (error !== undefined)
    throw new Error('MINISIGN_KEY is set, but minisign did not start: install it, or build without a key.');
  if (status !== 0)
    throw new Error(
      `minisign did not sign with ${secret} (${`${stdout}${stderr}`.trim()}): give a key without password, made with minisign -G -W.`,
    );
  try {
    trustedComment(readFileSync(file), readFileSync(signature, 'utf8'), readPublicKey(known));
  } catch (reason) {
    throw new Error('MINISIGN_KEY and MINISIGN_PUBLIC_KEY are no pair: set the two halves of one.', { cause: reason });
  }
};

/** Signs something once, so that a key that can't sign stops the build before its work. */
const tryPair = (pair: Pair): void => {
  const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
  try {
    writeFileSync(join(folder, 'trial'), '');
    sign(join(folder, 'trial'), join(folder, 'trial.minisig'), pair, 'trial');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.main) {
  try {
    const pair = signingPair(secretKeyFile, publicKey);
    if (pair !== undefined) tryPair(pair);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
