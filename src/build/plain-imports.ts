import type { AstroIntegration } from 'astro';

/**
 * Lets `import()` in the browser be just that. The helper put before it fetches sheets and what a script will import: there
 * are no sheets to fetch, and it weighs as much as the door of a chart, on pages where few readers reach for one.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              load: (id: string) =>
                id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
            },
          ],
        },
      });
    },
  },
});
