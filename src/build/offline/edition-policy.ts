/**
 * Security policy of pages opened from a disk, the same for each. `'self'` means no file there, so files are named by their
 * scheme; it is for those who serve the folder to a class. Nothing is fetched, no script or sheet stands in a page.
 */
export const editionPolicy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'self' file:",
  "require-trusted-types-for 'script'",
  'trusted-types site-file',
].join('; ');
