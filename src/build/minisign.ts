import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';

/** Public key of a minisign pair. */
interface PublicKey {
  /** Eight bytes that name the pair. */
  readonly id: Buffer;
  readonly key: KeyObject;
}

/** Returns the key in a line such as `RWQ…`, or in the file that holds it. @throws when it is none. */
export const readPublicKey = (text: string): PublicKey => {
  const line = text.trim().split('\n').at(-1)?.trim() ?? '';
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== 'Ed')
    throw new Error(`“${line}” is no public key of minisign: give the line that begins with RW.`);
  const x = bytes.subarray(10).toString('base64url');
  return {
    id: bytes.subarray(2, 10),
    key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
  };
};

/**
 * Checks a signature of minisign (https://jedisct1.github.io/minisign/#signature-format).
 *
 * @returns its trusted comment.
 * @throws with a sentence when the bytes, the comment or the key is another.
 */
export const trustedComment = (bytes: Uint8Array, signature: string, { id, key }: PublicKey): string => {
  const [, line = '', comment = '', seal = ''] = signature.split('\n').map((text) => text.trimEnd());
  const signed = Buffer.from(line, 'base64');
  const words = /^trusted comment: (.*)$/u.exec(comment)?.[1];
  if (signed.length !== 74 || signed.toString('latin1', 0, 2) !== 'ED' || words === undefined)
    throw new Error('The signature is none of minisign.');
  if (!signed.subarray(2, 10).equals(id)) throw new Error('The signature was made with another key.');
  const made = signed.subarray(10);
  if (!verify(undefined, createHash('blake2b512').update(bytes).digest(), key, made))
    throw new Error('The signature is not of this list: one of the two was changed.');
  if (!verify(undefined, Buffer.concat([made, Buffer.from(words)]), key, Buffer.from(seal, 'base64')))
    throw new Error('The trusted comment of the signature was changed.');
  return words;
};
