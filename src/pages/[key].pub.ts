import type { APIRoute, GetStaticPaths } from 'astro';
import { publicKey } from '#site.ts';

/** `/minisign.pub`, where the list of files is signed. */
export const getStaticPaths = (() =>
  publicKey === undefined ? [] : [{ params: { key: 'minisign' } }]) satisfies GetStaticPaths;

/** Returns the public key as minisign reads it. */
export const GET: APIRoute = () => new Response(`untrusted comment: minisign public key\n${publicKey ?? ''}\n`);
