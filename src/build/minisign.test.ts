import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPublicKey, trustedComment } from './minisign.ts';

// Made by minisign 0.11: minisign -G -W; printf 'hi\n' > file; minisign -S -m file -t 2026.11
const known = 'RWSL7kmYnXHmhbGWJWO4LMpjMUXhke4rQHRplIyKN8hlaL7mFQPjuG3c';
const otherKnown = 'RWQF4fSHp2i7TUSKGgDAzBQnLPXsh3DgFlf7BLelWu/83h9IBy6GKx58';
const signature = `untrusted comment: signature from minisign secret key
RUSL7kmYnXHmhQmqpT2vCWACF+h7o1HgYDUt7hcIj0AiHzh+P43btbFpl4CcPv1aUqRksnz60MyVl7GOokSb3jpsQHcsgaYANg8=
trusted comment: 2026.11
n/djKLRGiGyXBMqMOBjWVTa4JVRyK8nQiRe/W0pE0sLK8ddZBS0bG60c+/X1XjbqnCoevmQnMX91boX6pRaGAQ==
`;
const file = Buffer.from('hi\n');
const key = readPublicKey(known);

describe('trustedComment(bytes, signature, key)', () => {
  it('returns the comment of a signature of minisign', () => {
    assert.equal(trustedComment(file, signature, key), '2026.11');
  });

  it('reads the key from the file minisign writes too', () => {
    assert.equal(trustedComment(file, signature, readPublicKey(`untrusted comment: a key\n${known}\n`)), '2026.11');
  });

  const broken = [
    {
      name: 'other bytes',
      bytes: Buffer.from('ho\n'),
      text: signature,
      by: known,
      message: /one of the two was changed/u,
    },
    {
      name: 'another comment',
      bytes: file,
      text: signature.replace('2026.11', '2027.01'),
      by: known,
      message: /trusted comment of the signature was changed/u,
    },
    { name: 'another key', bytes: file, text: signature, by: otherKnown, message: /made with another key/u },
    { name: 'something else', bytes: file, text: 'hello', by: known, message: /none of minisign/u },
  ];
  for (const { name, bytes, text, by, message } of broken) {
    it(`refuses ${name}`, () => {
      assert.throws(() => trustedComment(bytes, text, readPublicKey(by)), message);
    });
  }
});

describe('readPublicKey(text)', () => {
  it('refuses what is no key', () => {
    assert.throws(() => readPublicKey('hello'), /no public key of minisign/u);
  });
});
