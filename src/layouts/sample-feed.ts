import type { FeedContent } from './feed.ts';

/** A feed of two entries with what is hard to write: markup in a title, a control character, the end of a CDATA section. */
export const sampleFeed: FeedContent = {
  locale: 'ar',
  address: 'https://site.example/ar/changes/feed.xml',
  page: 'https://site.example/ar/changes/',
  title: 'Editions & corrections',
  description: 'What changed',
  author: { name: 'Stolen Billions', address: 'https://site.example/ar/' },
  licence: { name: 'Attribution', address: 'https://licence.example/by/' },
  entries: [
    {
      address: 'https://site.example/ar/changes/#b',
      title: 'A < B',
      published: '2026-11-22',
      updated: '2026-12-03',
      html: '<p>B &amp; C\u0008 ]]&gt; ]]></p>',
    },
    {
      address: 'https://site.example/ar/changes/#r2026-11',
      title: 'Edition',
      published: '2026-11-22',
      updated: '2026-11-22',
      html: '<p>First</p>',
    },
  ],
};
