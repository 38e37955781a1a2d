import { notFoundPages } from './not-found.ts';

/** Returns the file `_redirects`, from which Netlify learns the language of the page for an address that doesn't exist. Others pass over it. */
export const redirectsFile = (base = ''): string =>
  notFoundPages.map(({ start, page }) => `${base}${start}* ${base}${page} 404\n`).join('');
