import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostOf, outsideLink } from './outside-link.ts';

const hosts = [{ id: 'fbi.gov' }, { id: 'ofac.treasury.gov' }];

describe('hostOf(url)', () => {
  const cases = [
    { name: 'the host as it is', input: 'https://fbi.gov/news', expected: 'fbi.gov' },
    { name: 'the host without www.', input: 'https://www.fbi.gov/news', expected: 'fbi.gov' },
    { name: 'another subdomain as its own host', input: 'https://vault.fbi.gov/', expected: 'vault.fbi.gov' },
    { name: 'capitals small', input: 'https://WWW.FBI.gov/', expected: 'fbi.gov' },
    {
      name: 'the host behind a name and a password',
      input: 'https://fbi.gov:x@evil.example/',
      expected: 'evil.example',
    },
    { name: 'a port with its host', input: 'https://fbi.gov:8443/', expected: 'fbi.gov:8443' },
  ];
  for (const { name, input, expected } of cases) {
    it(`returns ${name}`, () => assert.equal(hostOf(input), expected));
  }
});

describe('outsideLink(url, hosts, asOf)', () => {
  const linked = [
    { name: 'an address of a listed host', input: 'https://fbi.gov/news?a=b#c' },
    { name: 'an address with www.', input: 'https://www.fbi.gov/news' },
    { name: 'an address without https', input: 'http://ofac.treasury.gov/' },
  ];
  for (const { name, input } of linked) {
    it(`links ${name} and its stored copy near the day of the edition`, () => {
      assert.deepEqual(outsideLink(input, hosts, '2026-11-22'), {
        url: input,
        storedCopy: `https://web.archive.org/web/20261122/${input}`,
      });
    });
  }

  const named = [
    { name: 'no address', input: undefined },
    { name: 'another host', input: 'https://example.org/fbi.gov' },
    { name: 'a subdomain that is not listed', input: 'https://tips.fbi.gov/' },
    { name: 'the domain above a listed host', input: 'https://treasury.gov/' },
    { name: 'a host that ends like a listed one', input: 'https://notfbi.gov/' },
    { name: 'a host that starts like a listed one', input: 'https://fbi.gov.example.org/' },
    { name: 'a listed host in front of the real one', input: 'https://fbi.gov@example.org/' },
    { name: 'another port', input: 'https://fbi.gov:8443/' },
  ];
  for (const { name, input } of named) {
    it(`does not link ${name}`, () => assert.equal(outsideLink(input, hosts, '2026-11-22'), undefined));
  }
});
