import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base, origin } from '#address.ts';
import { alternates } from './routes.ts';

describe('alternates(path)', () => {
  it('sends readers of other languages to the English page', () => {
    assert.deepEqual(alternates('thefts/'), [
      { hreflang: 'ar', href: `${origin}${base}/ar/thefts/` },
      { hreflang: 'en', href: `${origin}${base}/en/thefts/` },
      { hreflang: 'x-default', href: `${origin}${base}/en/thefts/` },
    ]);
  });

  it('lets them choose at the doorway', () => {
    assert.equal(alternates('')[2]?.href, `${origin}${base}/`);
  });
});
