import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// The address is read once, when its module is loaded: it is set before the builders are.
process.env['SITE_URL'] = 'https://host.example/stolen-billions';
const { edition } = await import('#datasets/edition.ts');
const { releaseFiles } = await import('#datasets/release-files.ts');
const { sampleContext } = await import('#datasets/sample-context.ts');
const { dataCatalog } = await import('./data-catalog.ts');
const { textArticle } = await import('./text-article.ts');
const { pageGraph, rootGraph } = await import('./page-graph.ts');

const current = edition(sampleContext());
const files = await releaseFiles(current);
const text = { title: 'Title', summary: 'Summary.', reviewedOn: '2026-11-22' };
const pages = [
  { path: '' },
  { path: 'data/', described: dataCatalog(current, files, 'en') },
  { path: 'protect/', described: textArticle({ locale: 'en', path: 'protect/', text, data: current.data }) },
  { path: 'thefts/bybit-2025/' },
] as const;

describe('a site below a path', () => {
  const graphs = [
    { name: 'the root', graph: rootGraph('ar', 'Title', 'Description') },
    ...pages.map((page) => ({
      name: `the page /en/${page.path}`,
      graph: pageGraph({ locale: 'en', title: 'Title', description: 'Description', ...page }),
    })),
  ];
  for (const { name, graph } of graphs)
    it(`has its path in every address of ${name}`, () => {
      const own = [...JSON.stringify(graph).matchAll(/"https:\/\/host\.example([^"]*)"/gu)].map(([, path]) => path);
      assert.ok(own.length > 5);
      assert.deepEqual(
        own.filter((path) => !/^\/stolen-billions\/(?!stolen-billions\/)/u.test(path ?? '')),
        [],
      );
    });
});
