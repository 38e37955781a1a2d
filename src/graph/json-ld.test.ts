import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLd } from './json-ld.ts';

describe('jsonLd(graph)', () => {
  it('can stand inside a script element', () => {
    const name = '</script><script>';
    const text = jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Dataset', name }] });
    assert.equal(text.includes('<'), false);
    assert.equal(JSON.parse(text)['@graph'][0].name, name);
  });
});
