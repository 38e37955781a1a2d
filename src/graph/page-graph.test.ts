import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#address.ts';
import { localeList, type Locale } from '#locales.ts';
import { pageGraph, rootGraph } from './page-graph.ts';

const graphOf = (locale: Locale, path: string) =>
  JSON.parse(JSON.stringify(pageGraph({ locale, path, title: 'Title', description: 'Description' })))['@graph'];

describe('pageGraph(page)', () => {
  it('refers from page to way and site, and from site to publisher', () => {
    const [page, way, site, publisher] = graphOf('en', 'numbers/');
    assert.equal(page['@id'], `${origin}/en/numbers/#webpage`);
    assert.deepEqual(page.breadcrumb, { '@id': way['@id'] });
    assert.deepEqual(page.isPartOf, { '@id': site['@id'] });
    assert.deepEqual(site.publisher, { '@id': publisher['@id'] });
  });

  it('ends the way at the page itself', () => {
    const [, way] = graphOf('en', 'thefts/bybit-2025/');
    assert.deepEqual(
      way.itemListElement.map(({ position, name, item }: Record<string, unknown>) => [position, name, item]),
      [
        [1, 'Stolen Billions', `${origin}/en/`],
        [2, 'Thefts', `${origin}/en/thefts/`],
        [3, 'Title', `${origin}/en/thefts/bybit-2025/`],
      ],
    );
  });

  const kinds = [
    { path: 'thefts/', type: 'CollectionPage', mainEntity: 'thefts', isBasedOn: undefined },
    { path: 'timeline/', type: 'CollectionPage', mainEntity: 'events', isBasedOn: undefined },
    { path: 'estimates/msmt-2024/', type: 'WebPage', mainEntity: undefined, isBasedOn: ['estimates'] },
    { path: 'platforms/upbit/', type: 'CollectionPage', mainEntity: undefined, isBasedOn: ['thefts'] },
    { path: 'numbers/', type: 'WebPage', mainEntity: undefined, isBasedOn: ['thefts', 'estimates'] },
    { path: 'method/', type: 'AboutPage', mainEntity: undefined, isBasedOn: ['contradictions', 'rejected'] },
    { path: 'protect/', type: 'WebPage', mainEntity: undefined, isBasedOn: undefined },
  ];
  for (const { path, type, mainEntity, isBasedOn } of kinds)
    it(`says what ${path} is and what data it shows`, () => {
      const [page] = graphOf('ar', path);
      const set = (name: string) => ({ '@id': `${origin}/ar/data/#${name}` });
      assert.equal(page['@type'], type);
      assert.deepEqual(page.mainEntity, mainEntity && set(mainEntity));
      assert.deepEqual(page.isBasedOn, isBasedOn?.length === 1 ? set(isBasedOn[0] ?? '') : isBasedOn?.map(set));
    });

  it('tells site and publisher in full on the home page alone, which has no way to it', () => {
    const [page, site, publisher, ...others] = graphOf('en', '');
    assert.deepEqual(others, []);
    assert.equal(page.breadcrumb, undefined);
    assert.equal(site.alternateName, 'مليارات مسروقة');
    assert.equal(site.potentialAction.target.urlTemplate, `${origin}/en/search/?q={search_term_string}`);
    assert.equal(publisher.logo, `${origin}/icon.svg`);
    const [, , shortSite, shortPublisher] = graphOf('en', 'numbers/');
    assert.equal(shortSite.potentialAction, undefined);
    assert.equal(shortPublisher.logo, undefined);
  });
});

describe('rootGraph(locale, title, description)', () => {
  it('holds the halves of the site as parts of one whole', () => {
    const [page, site] = JSON.parse(JSON.stringify(rootGraph('ar', 'Title', 'Description')))['@graph'];
    assert.deepEqual(page.isPartOf, { '@id': site['@id'] });
    const halves = localeList.map((locale) => graphOf(locale, '')[1]);
    assert.deepEqual(
      site.hasPart,
      halves.map((half) => ({ '@id': half['@id'] })),
    );
    for (const half of halves) assert.deepEqual(half.isPartOf, { '@id': site['@id'] });
  });
});
