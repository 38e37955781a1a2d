/**
 * Returns the steps of a build of the site into a folder, in order: `name`, `command` and `args`. `hasBrowser` says whether PDFs
 * can be printed.
 */
export const buildSteps = (folder, hasBrowser) => [
  { name: 'keys', command: 'node', args: ['src/build/sign.ts'] },
  { name: 'fonts', command: 'node', args: ['src/build/fonts.ts'] },
  { name: 'gate', command: 'node', args: ['src/build/check-content.ts'] },
  { name: 'pages', command: 'astro', args: ['build', '--outDir', folder] },
  ...(hasBrowser ? [{ name: 'PDFs', command: 'node', args: ['src/build/print-pdf.mjs', folder] }] : []),
  // After the PDFs: the archives hold them.
  { name: 'teach-files', command: 'node', args: ['src/build/teach-files.ts', folder] },
  // After all that a page links to.
  { name: 'offline', command: 'node', args: ['src/build/offline-edition.ts', folder] },
  // The last that writes: it gives every file its time.
  { name: 'host-files', command: 'node', args: ['src/deploy/host-files.ts', folder] },
  { name: 'verify', command: 'node', args: ['src/build/verify/verify-site.ts', folder] },
  // Last: it lists what all others made.
  { name: 'checksums', command: 'node', args: ['src/build/list-files.ts', folder] },
];
