import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sealedPart } from './seal.ts';

describe('sealedPart(text)', () => {
  it('is the whole file but the seal, in its order, however it is laid out', () => {
    const text = '{ "release": "2026.11",\n "records": { "b": 1, "a": [2] }, "sha256": "f0" }';
    assert.equal(sealedPart(text), '{"release":"2026.11","records":{"b":1,"a":[2]}}');
  });

  it('is the same before the file has a seal', () => {
    const file = { release: '2026.11', records: {} };
    assert.equal(sealedPart(JSON.stringify(file)), sealedPart(JSON.stringify({ ...file, sha256: 'f0' })));
  });

  it('holds a seal deeper in the file', () => {
    assert.equal(sealedPart('{"records":{"sha256":"f0"}}'), '{"records":{"sha256":"f0"}}');
  });

  it('throws for what is no JSON object', () => {
    for (const text of ['{', '[]', '"f0"']) assert.throws(() => sealedPart(text));
  });
});
