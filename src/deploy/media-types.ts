/** What files of a kind are. */
export interface MediaType {
  /** Paths, such as `/*.csv`. */
  readonly path: string;
  /** Content-Type, with the character set of a text. */
  readonly type: string;
}

const text = (path: string, type: string): MediaType => ({ path, type: `${type}; charset=utf-8` });

/** What pages are, and what has no file of its own. */
export const pageType = 'text/html; charset=utf-8';

/** Every kind of file of the site by its extension, then what a path makes of it. The later of two that match wins. */
export const mediaTypes: readonly MediaType[] = [
  text('/*.html', 'text/html'),
  text('/*.js', 'text/javascript'),
  text('/*.css', 'text/css'),
  text('/*.json', 'application/json'),
  text('/*.xml', 'application/xml'),
  text('/*.svg', 'image/svg+xml'),
  text('/*.csv', 'text/csv'),
  text('/*.md', 'text/markdown'),
  text('/*.txt', 'text/plain'),
  text('/*.pub', 'text/plain'),
  text('/*.minisig', 'text/plain'),
  text('/*.bib', 'application/x-bibtex'),
  text('/*.ris', 'application/x-research-info-systems'),
  text('/*.webmanifest', 'application/manifest+json'),
  { path: '/*.png', type: 'image/png' },
  { path: '/*.webp', type: 'image/webp' },
  { path: '/*.avif', type: 'image/avif' },
  { path: '/*.jpg', type: 'image/jpeg' },
  { path: '/*.ico', type: 'image/x-icon' },
  { path: '/*.woff2', type: 'font/woff2' },
  { path: '/*.pdf', type: 'application/pdf' },
  { path: '/*.zip', type: 'application/zip' },
  { path: '/*.zim', type: 'application/x-zim' },
  { path: '/*.odt', type: 'application/vnd.oasis.opendocument.text' },
  { path: '/*.ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  text('/cite/*.json', 'application/vnd.citationstyles.csl+json'),
  text('/*feed.xml', 'application/atom+xml'),
  text('/*feed.json', 'application/feed+json'),
  text('/*SHA256SUMS', 'text/plain'),
];
