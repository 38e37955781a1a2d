import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOf, styleHashes } from '#deploy/built-site.ts';
import { pagePolicy } from '#deploy/policy.ts';

// Structured data is no program: browsers don't run it and the policy has nothing to allow.
const scriptInPage = /<script(?! type="application\/ld\+json">)(?![^>]* src=)/u;

const charset = /<meta charset="utf-8">/iu;

/** Puts the security policy, the same in every page, at the front of each head: what stands before it is not covered by it. */
export const policyFirst = (): AstroIntegration => ({
  name: 'policy-first',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const names = filesOf(root).filter((name) => name.endsWith('.html'));
      const hashes = new Set<string>();
      for (const name of names) {
        const html = await readFile(join(root, name), 'utf8');
        if (!charset.test(html)) throw new Error(`${name}: has no <meta charset="utf-8"> to put the policy behind`);
        if (scriptInPage.test(html)) throw new Error(`${name}: has a script in the page; put it in a file`);
        for (const hash of styleHashes(html)) hashes.add(hash);
      }
      const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy([...hashes].toSorted())}">`;
      for (const name of names) {
        const file = join(root, name);
        const html = await readFile(file, 'utf8');
        await writeFile(
          file,
          html.replace(charset, (found) => found + policy),
        );
      }
    },
  },
});
