import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

// Structured data is no program: browsers don't run it and the policy has nothing to allow.
const scriptInPage = /<script(?! type="application\/ld\+json">)(?![^>]* src=)/u;

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/u;

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Moves each page's security policy to the front of its head: what stands before it is not covered by it. */
export const policyFirst = (): AstroIntegration => ({
  name: 'policy-first',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = join(root, name);
        const html = await readFile(file, 'utf8');
        const meta = policy.exec(html)?.[0];
        if (meta === undefined) throw new Error(`${name}: has no Content-Security-Policy`);
        if (scriptInPage.test(html)) throw new Error(`${name}: has a script in the page; put it in a file`);
        const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css = '']) => hashOf(css));
        // Every script is a file of the site, which 'self' covers, and Astro lists sheets of other pages: dead weight.
        const short = meta.replace(/ '(sha256-[^']+)'/gu, (source, hash: string) =>
          styles.includes(hash) ? source : '',
        );
        await writeFile(
          file,
          html.replace(meta, '').replace(/<meta charset="utf-8">/iu, (charset) => charset + short),
        );
      }
    },
  },
});
