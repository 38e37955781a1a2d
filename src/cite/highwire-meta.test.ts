import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFacts } from '#i18n/sample-facts.ts';
import { cslItemOf } from './csl-item-of.ts';
import { highwireMeta } from './highwire-meta.ts';

const item = cslItemOf(
  { kind: 'theft', id: 'bybit-2025' },
  { data: sampleFacts(), locale: 'en', origin: 'https://site.example' },
);

describe('highwireMeta(item)', () => {
  it('names each producer, then the site, the day of the data and the address', () => {
    const url = 'https://site.example/en/thefts/bybit-2025/';
    assert.deepEqual(
      highwireMeta(item).map(({ name, content }) => [name, content]),
      [
        ['citation_title', item.title],
        ['citation_author', 'US Federal Bureau of Investigation (FBI)'],
        ['citation_author', 'Multilateral Sanctions Monitoring Team (MSMT)'],
        ['citation_publication_date', '2026/11/22'],
        ['citation_online_date', '2026/11/22'],
        ['citation_publisher', 'Stolen Billions'],
        ['citation_language', 'en'],
        ['citation_public_url', url],
        ['citation_abstract_html_url', url],
      ],
    );
  });

  it('writes months and days with two digits', () => {
    const date = highwireMeta({ ...item, issued: { 'date-parts': [[2026, 3, 5]] } });
    assert.ok(date.some(({ content }) => content === '2026/03/05'));
  });
});
