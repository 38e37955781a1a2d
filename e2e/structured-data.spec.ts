import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { data, fileOf, htmlOf, localeOf, pagesByKind, sitemapPaths } from './site.ts';
import { descriptionsOf, graphOf, isNode, leavesIn, listOf, nodeOf, nodesIn, type Node } from './graph.ts';
import { localeList } from '#locales.ts';
import { translate } from '#i18n/translate.ts';

const google = 'https://developers.google.com/search/docs/appearance';

/** What a node of a type must have. A path with a dot leads into the node a property holds or refers to. */
interface Rule {
  /** Document that requires or recommends the properties. */
  readonly source: string;
  readonly properties: readonly string[];
}

const page: Rule = {
  source: 'https://schema.org/WebPage',
  properties: ['name', 'url', 'description', 'isPartOf.name'],
};

/** No rule asks an article for `datePublished`: the day of the last review is the only one on record. */
const rules: Readonly<Record<string, Rule>> = {
  AboutPage: page,
  Answer: { source: `${google}/structured-data/faqpage`, properties: ['text'] },
  Article: {
    source: `${google}/structured-data/article`,
    properties: ['headline', 'image', 'dateModified', 'author', 'author.name', 'author.url', 'publisher.name'],
  },
  BreadcrumbList: { source: `${google}/structured-data/breadcrumb`, properties: ['itemListElement'] },
  ListItem: { source: `${google}/structured-data/breadcrumb`, properties: ['item', 'name', 'position'] },
  ClaimReview: {
    source: `${google}/structured-data/factcheck`,
    properties: ['claimReviewed', 'reviewRating', 'url', 'author.name', 'author.url', 'itemReviewed'],
  },
  Rating: {
    source: `${google}/structured-data/factcheck`,
    properties: ['alternateName', 'ratingValue', 'bestRating', 'worstRating'],
  },
  Claim: {
    source: `${google}/structured-data/factcheck`,
    properties: ['author.name', 'datePublished', 'appearance.name'],
  },
  CollectionPage: page,
  CreativeWork: { source: 'https://schema.org/CreativeWork', properties: ['name'] },
  DataCatalog: { source: 'https://schema.org/DataCatalog', properties: ['name', 'description', 'url', 'dataset'] },
  Dataset: {
    source: `${google}/structured-data/dataset`,
    properties: [
      'name',
      'description',
      'url',
      'identifier',
      'version',
      'license',
      'isAccessibleForFree',
      'creator.name',
      'creator.url',
      'includedInDataCatalog.name',
      'distribution',
    ],
  },
  DataDownload: { source: `${google}/structured-data/dataset`, properties: ['contentUrl', 'encodingFormat'] },
  DefinedTermSet: { source: 'https://schema.org/DefinedTermSet', properties: ['name', 'hasDefinedTerm', 'inLanguage'] },
  DefinedTerm: {
    source: 'https://schema.org/DefinedTerm',
    properties: ['name', 'description', 'termCode', 'inDefinedTermSet'],
  },
  EntryPoint: { source: 'https://schema.org/EntryPoint', properties: ['urlTemplate'] },
  FAQPage: { source: `${google}/structured-data/faqpage`, properties: [...page.properties, 'mainEntity.name'] },
  Question: { source: `${google}/structured-data/faqpage`, properties: ['name', 'acceptedAnswer.text'] },
  LearningResource: {
    source: 'https://schema.org/LearningResource',
    properties: ['name', 'description', 'teaches', 'inLanguage', 'learningResourceType', 'typicalAgeRange', 'license'],
  },
  Organization: { source: `${google}/structured-data/organization`, properties: ['name'] },
  SearchAction: { source: 'https://schema.org/SearchAction', properties: ['target', 'query-input'] },
  SearchResultsPage: page,
  Thing: { source: 'https://schema.org/Thing', properties: ['name'] },
  WebPage: page,
  WebSite: { source: `${google}/site-names`, properties: ['name', 'url', 'inLanguage', 'publisher.name'] },
};

const pageTypes = ['WebPage', 'AboutPage', 'CollectionPage', 'FAQPage', 'SearchResultsPage'];

/** Returns the address of a page as search engines are told to keep it. */
const canonicalOf = (path: string): string => /<link rel="canonical" href="([^"]+)"/u.exec(htmlOf(path))?.[1] ?? '';

/** Returns words as HTML wrote them. */
const readable = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const idOf = (node: Node): string => String(node['@id'] ?? '');

/** The nodes each page tells something of, by address: what another page may refer to. */
const toldBy = new Map(
  sitemapPaths.map((path) => [
    path,
    new Map(
      nodesIn(graphOf(path))
        .filter((node) => '@type' in node)
        .map((node) => [idOf(node), node]),
    ),
  ]),
);

/** Returns the node an address names, told by the page of that address. */
const named = (id: string): Node | undefined => toldBy.get(new URL(id).pathname)?.get(id);

/** Returns what a path of properties leads to, through references on the same page. */
const valueAt = (node: Node, path: string, page: string): unknown =>
  path.split('.').reduce<unknown>((value, property) => {
    if (!isNode(value)) return undefined;
    const whole = '@type' in value ? value : toldBy.get(page)?.get(idOf(value));
    return whole?.[property];
  }, node);

for (const [kind, all] of pagesByKind) {
  const paths = all.filter((path) => sitemapPaths.includes(path));
  if (paths.length === 0) continue;

  test(`${kind} tells search engines of itself once, in one graph`, () => {
    for (const path of paths) {
      const descriptions = descriptionsOf(path);
      expect(descriptions, path).toHaveLength(1);
      const graph = JSON.parse(descriptions[0] ?? '');
      expect(Object.keys(graph), path).toEqual(['@context', '@graph']);
      expect(graph['@context'], path).toBe('https://schema.org');
      const types = graph['@graph'].map((node: Node) => node['@type']);
      for (const type of ['WebSite', 'Organization'])
        expect(
          types.filter((one: string) => one === type),
          path,
        ).toHaveLength(1);
      expect(
        types.filter((type: string) => pageTypes.includes(type)),
        path,
      ).toHaveLength(1);
      expect(types.includes('BreadcrumbList'), path).toBe(path.split('/').length > 3);
    }
  });

  test(`${kind} describes the page that readers see`, () => {
    for (const path of paths) {
      const [first] = graphOf(path);
      const html = readable(htmlOf(path));
      const address = canonicalOf(path);
      expect(first, path).toMatchObject({ '@id': `${address}#webpage`, url: address });
      if (path !== '/') expect(first, path).toMatchObject({ inLanguage: localeOf(path) });
      expect(html.includes(`<meta property="og:title" content="${String(first?.['name'])}"`), path).toBe(true);
      expect(html.includes(`<meta name="description" content="${String(first?.['description'])}"`), path).toBe(true);
    }
  });

  test(`${kind} names nodes by whole addresses, and each is told where its address leads`, () => {
    const wrong = paths.flatMap((path) => {
      const top = graphOf(path).map(idOf);
      const ids = nodesIn(graphOf(path))
        .filter((node) => '@id' in node)
        .map(idOf);
      return [
        ...top.filter((id, index) => top.indexOf(id) !== index).map((id) => `${path} tells ${id} twice`),
        ...ids.filter((id) => !/^https?:\/\/[^#]+#[\w-]+$/u.test(id)).map((id) => `${path} shortens ${id}`),
        ...ids.filter((id) => named(id) === undefined).map((id) => `${path} names ${id}, which nothing tells`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test(`${kind} gives each thing what the documentation asks of its type`, () => {
    const wrong = paths.flatMap((path) =>
      nodesIn(graphOf(path))
        .filter((node) => '@type' in node)
        .flatMap((node) => {
          const type = String(node['@type']);
          const rule = rules[type];
          if (rule === undefined) return [`${path}: ${type} is not in the table`];
          return rule.properties
            .filter((property) => valueAt(node, property, path) === undefined)
            .map((property) => `${path}: ${type} has no ${property}, ${rule.source}`);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test(`${kind} leaves nothing empty and writes dates as ISO 8601 does`, () => {
    const wrong = paths.flatMap((path) =>
      leavesIn(graphOf(path))
        .filter(
          ({ property, leaf }) =>
            String(leaf ?? '').trim() === '' ||
            (/^date|^lastReviewed$/u.test(property) && !/^\d{4}(?:-\d{2}){0,2}$/u.test(String(leaf))),
        )
        .map(({ property, leaf }) => `${path}: ${property} is “${String(leaf)}”`),
    );
    expect(wrong).toEqual([]);
  });

  test(`${kind} names files and pages of the site that exist`, () => {
    const wrong = paths.flatMap((path) => {
      const { origin } = new URL(canonicalOf(path));
      return leavesIn(graphOf(path))
        .filter(({ property, leaf }) => String(leaf).startsWith(`${origin}/`) && property !== 'urlTemplate')
        .filter(({ leaf }) => !existsSync(fileOf(new URL(String(leaf)).pathname)))
        .map(({ leaf }) => `${path}: ${String(leaf)}`);
    });
    expect(wrong).toEqual([]);
  });

  test(`${kind} leads from the home page down to itself`, () => {
    for (const path of paths.filter((one) => one.split('/').length > 3)) {
      const steps = listOf(nodeOf(path, 'BreadcrumbList')['itemListElement']).filter(isNode);
      const [first] = graphOf(path);
      expect(steps.length, path).toBeGreaterThan(1);
      expect(
        steps.map(({ position }) => position),
        path,
      ).toEqual(steps.map((_, index) => index + 1));
      expect(new URL(String(steps[0]?.['item'])).pathname, path).toBe(`/${localeOf(path)}/`);
      expect(steps.at(-1), path).toMatchObject({ name: first?.['name'], item: first?.['url'] });
      const label = translate(localeOf(path))('site.trail');
      const [, shown = ''] =
        new RegExp(`<nav [^>]*aria-label="${label}"[^>]*>(.*?)</nav>`, 'su').exec(htmlOf(path)) ?? [];
      const links = [...shown.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/gu)].map(([, href, name]) => [href, name]);
      const above = steps.slice(0, -1).map(({ item, name }) => [new URL(String(item)).pathname, name]);
      // One step up is the name of the site, which heads every page.
      expect(links, path).toEqual(above.length > 1 ? above : []);
    }
  });
}

test('a data set says enough for a search engine of data sets', () => {
  for (const locale of localeList)
    for (const set of nodesIn(graphOf(`/${locale}/data/`)).filter((node) => node['@type'] === 'Dataset')) {
      // Between 50 and 5,000 characters: https://developers.google.com/search/docs/appearance/structured-data/dataset
      expect(String(set['description']).length, idOf(set)).toBeGreaterThan(49);
      expect(String(set['description']).length, idOf(set)).toBeLessThan(5_001);
      expect(set['temporalCoverage'] ?? set['isPartOf'], idOf(set)).toBeDefined();
      expect(set['variableMeasured'] ?? set['hasPart'], idOf(set)).toBeDefined();
    }
});

for (const locale of localeList) {
  test(`in ${locale}, every claim is rated by its verdict, in words of the language`, () => {
    for (const { id, verdict } of data.claims) {
      const rating = nodeOf(`/${locale}/claims/${id}/`, 'ClaimReview')['reviewRating'];
      expect(rating, id).toMatchObject({ alternateName: translate(locale)(`verdict.${verdict}`) });
    }
  });

  test(`in ${locale}, the home page names the search of its language and who stands behind the site`, () => {
    const site = nodeOf(`/${locale}/`, 'WebSite');
    expect(site['potentialAction']).toMatchObject({ '@type': 'SearchAction' });
    expect(leavesIn(site).find(({ property }) => property === 'urlTemplate')?.leaf).toBe(
      `${canonicalOf(`/${locale}/`)}search/?q={search_term_string}`,
    );
    // https://developers.google.com/search/docs/appearance/structured-data/organization
    for (const property of ['name', 'alternateName', 'url', 'logo', 'description'])
      expect(nodeOf(`/${locale}/`, 'Organization')[property], property).toBeDefined();
  });

  test(`in ${locale}, what the pages about sources describe is linked only where the page links to it`, () => {
    for (const { id, url } of data.sources) {
      const path = `/${locale}/sources/${id}/`;
      const isLinked = url !== undefined && readable(htmlOf(path)).includes(`href="${url}"`);
      expect(nodeOf(path, 'CreativeWork')['url'], id).toBe(isLinked ? url : undefined);
    }
  });
}
