import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatSize } from './format-size.ts';

describe('formatSize(bytes, locale)', () => {
  const cases = [
    { bytes: 72, ar: '72 بايت', en: '72 bytes' },
    { bytes: 3000, ar: '3 كيلوبايت', en: '3 kB' },
    { bytes: 347_799, ar: '348 كيلوبايت', en: '348 kB' },
    { bytes: 4_260_000, ar: '4.3 ميغابايت', en: '4.3 MB' },
  ] as const;
  for (const { bytes, ar, en } of cases) {
    it(`writes ${bytes} in words`, () => {
      assert.equal(formatSize(bytes, 'ar'), ar);
      assert.equal(formatSize(bytes, 'en'), en);
    });
  }
});
