import type { APIRoute } from 'astro';
import { origin, sitePath } from '#address.ts';

/** Lets every crawler in and names the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${sitePath('/sitemap-index.xml')}\n`);
