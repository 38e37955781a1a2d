import type { APIRoute } from 'astro';
import { wholeAddress } from '#i18n/routes.ts';

/** Lets every crawler in and names the sitemap. Crawlers ask for it at the root of a host only: below a path it says no more than no file. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap-index.xml')}\n`);
