import type { APIRoute } from 'astro';
import { origin, sitePath } from '#address.ts';
import { data } from '#data/load.ts';
import { currentRelease } from '#domain/current-release.ts';
import { securityTxt } from '#domain/security-txt.ts';
import { localeList } from '#locales.ts';
import { correctionsAddress } from '#site.ts';

/** Tells where to report a weakness of the site. */
export const GET: APIRoute = () =>
  new Response(
    securityTxt({
      contact: correctionsAddress,
      asOf: currentRelease(data.releases).asOf,
      languages: localeList,
      address: `${origin}${sitePath('/.well-known/security.txt')}`,
    }),
  );
