import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { processor } from './src/build/markdown.ts';
import { feeds } from './src/build/feeds.ts';
import { llms } from './src/build/llms.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { policyFirst } from './src/build/policy-first.ts';
import { shareCards } from './src/build/share-cards.ts';
import { sitemapEntry } from './src/build/sitemap-entry.ts';
import { spareSheets } from './src/build/spare-sheets.ts';
import { base, origin } from './src/address.ts';

export default defineConfig({
  site: origin,
  base: `${base}/`,
  trailingSlash: 'always',
  // The formatter breaks lines by the same rule: a line break is no space, a space is written {' '}.
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  // A separate sheet would be a second trip before the first paint.
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: {
    locales: ['ar', 'en'],
    defaultLocale: 'ar',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // Highlighting writes inline styles, which the policy refuses.
  markdown: { syntaxHighlight: false, processor },
  logger: { entrypoint: new URL('./src/build/strict-logger.mjs', import.meta.url) },
  integrations: [
    mdx(),
    plainImports(),
    sitemap({
      filter: (page) => !/\/404|\/embed\//u.test(page),
      serialize: sitemapEntry(),
      namespaces: { news: false, image: false, video: false },
    }),
    // Before the policy, which names the sheets a page has.
    spareSheets(),
    feeds(),
    llms(),
    policyFirst(),
    shareCards(),
  ],
  // One sheet for all pages: one hash in the policy.
  vite: {
    // Paths are made in the browser too, where no environment is.
    define: { 'process.env.SITE_URL': JSON.stringify(`${origin}${base}`) },
    build: {
      cssCodeSplit: false,
      // A script in the page would need a hash of its own.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
