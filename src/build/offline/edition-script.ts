import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { base, origin } from '#address.ts';

/** The one browser file that has a counterpart for pages on a disk. */
const online = /[#/]site-file\.client\.ts$/u;
const onDisk = resolve('src/offline/site-file.client.ts');

/** Returns the browser files that the scripts of components and pages bring in. */
const doors = (): string[] =>
  [
    ...new Set(
      globSync('src/**/*.astro').flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/gu)].flatMap(([, code = '']) =>
          [...code.matchAll(/import '([^']+)';/gu)].map(([, target = '']) =>
            target.startsWith('#') ? join('src', target.slice(1)) : join(dirname(file), target),
          ),
        ),
      ),
    ),
  ].toSorted();

const entry = '\0edition';

/** Returns all browser code of the site as one classic script: browsers refuse the modules of a disk. */
export const editionScript = async (): Promise<string> => {
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'edition',
        resolveId: (source, importer = '') => {
          if (source === entry) return entry;
          if (importer.startsWith(resolve('src/offline'))) return undefined;
          return online.test(source) ? onDisk : undefined;
        },
        load: (id) =>
          id === entry
            ? [resolve('src/offline/site-links.client.ts'), ...doors().map((file) => resolve(file))]
                .map((file) => `import ${JSON.stringify(file)};`)
                .join('\n')
            : undefined,
      },
    ],
    transform: { define: { 'process.env.SITE_URL': JSON.stringify(`${origin}${base}`) } },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    codeSplitting: false,
    minify: true,
    comments: { legal: true },
  });
  await bundle.close();
  return output[0].code;
};
