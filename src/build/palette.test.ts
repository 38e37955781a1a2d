import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { palette } from '#figures/palette.ts';

describe('palette', () => {
  it('is the light half of the colours of the style sheet', () => {
    const tokens = [
      ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),/gu),
    ].map(([, name = '', value = '']) => [name, value]);
    assert.deepEqual(palette, Object.fromEntries(tokens));
  });
});
