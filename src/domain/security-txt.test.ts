import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { securityTxt } from './security-txt.ts';

const given = {
  contact: 'corrections@site.example',
  asOf: '2026-11-22',
  languages: ['ar', 'en'],
  address: 'https://site.example/.well-known/security.txt',
};

describe('securityTxt(…)', () => {
  it('names the contact, the languages, its own address, and a year after the data as its end', () => {
    assert.equal(
      securityTxt(given),
      'Contact: mailto:corrections@site.example\nExpires: 2027-11-22T00:00:00Z\nPreferred-Languages: ar, en\nCanonical: https://site.example/.well-known/security.txt\n',
    );
  });

  it('ends on a day that exists, also after a leap day', () => {
    assert.match(securityTxt({ ...given, asOf: '2028-02-29' }), /^Expires: 2029-03-01T00:00:00Z$/mu);
  });
});
