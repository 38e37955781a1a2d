import { headerRules, headersFor, type BuiltSite } from './headers.ts';
import { mediaTypes } from './media-types.ts';
import { notFoundPages, refused, wellKnown } from './not-found.ts';
import { patternSource } from './path-pattern.ts';
import type { Place } from './place.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** Returns a map from the path of the file that is sent to the value of a header; empty leaves the header out. */
const headerMap = (name: string, site: BuiltSite, base: string): string => {
  const rules = headerRules(site).filter(({ path, headers }) => path !== '/*' && headers[name] !== undefined);
  // nginx takes the first that matches, the rules mean the last.
  const lines = rules
    .toReversed()
    .map(({ path, headers }) => `  ${quoted(`~${patternSource(path, base)}`)} ${quoted(headers[name] ?? '')};`);
  return [
    `map $uri ${variable(name)} {`,
    `  default ${quoted(headersFor('/', site)[name] ?? '')};`,
    ...lines,
    '}',
  ].join('\n');
};

const extensionOf = (path: string): string | undefined => /^\/\*\.(\w+)$/u.exec(path)?.[1];

const typeBlocks = (base: string): readonly string[] => {
  const plain = mediaTypes.filter(({ path }) => extensionOf(path) !== undefined);
  const special = mediaTypes.filter(({ path }) => extensionOf(path) === undefined);
  return [
    '  types {',
    ...plain.map(({ path, type }) => `    ${quoted(type)} ${extensionOf(path)};`),
    '  }',
    '  default_type application/octet-stream;',
    ...special.map(
      ({ path, type }) =>
        `  location ~ ${quoted(patternSource(path, base))} { types { } default_type ${quoted(type)}; }`,
    ),
  ];
};

/** Returns the configuration of nginx for a built site, to be included in its `http` block. */
export const nginxConfig = (site: BuiltSite, place: Place): string => {
  const { base, root, name, addresses, port, plainPort, certificate, key, hasBrotli } = place;
  const names = [...new Set(headerRules(site).flatMap(({ headers }) => Object.keys(headers)))].filter(
    (header) => header !== 'Content-Type',
  );
  const starts = notFoundPages.filter(({ start }) => start !== '/');
  return [
    ...names.map((header) => headerMap(header, site, base)),
    'map $request_uri $site_not_found {',
    `  default ${quoted(`${base}/404.html`)};`,
    ...starts.map(
      ({ start, page }) => `  ${quoted(`~${patternSource(`${start}*`, base)}`)} ${quoted(`${base}${page}`)};`,
    ),
    '}',
    'server {',
    ...addresses.map((address) => `  listen ${address}:${plainPort};`),
    `  server_name ${name};`,
    '  server_tokens off;',
    `  return 301 https://$host${port === 443 ? '' : `:${port}`}$request_uri;`,
    '}',
    'server {',
    ...addresses.map((address) => `  listen ${address}:${port} ssl http2;`),
    `  server_name ${name};`,
    `  ssl_certificate ${quoted(certificate)};`,
    `  ssl_certificate_key ${quoted(key)};`,
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '  ssl_session_cache shared:site:10m;',
    '  server_tokens off;',
    `  root ${quoted(root)};`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  open_file_cache max=10000 inactive=60s;',
    '  open_file_cache_valid 10s;',
    '  gzip off;',
    '  gzip_static on;',
    ...(hasBrotli ? ['  brotli_static on;'] : []),
    '  gzip_vary on;',
    '  # The time of a file is a fingerprint of its contents, not a date: it makes the ETag and is not shown.',
    '  etag on;',
    '  if_modified_since off;',
    '  add_header Last-Modified "";',
    ...names.map((header) => `  add_header ${header} ${variable(header)} always;`),
    '  error_page 403 404 =404 $site_not_found;',
    `  location ~ ${quoted(patternSource(wellKnown, base))} { }`,
    ...refused.map(
      (path) => `  location ~ ${quoted(patternSource(path, path.startsWith('*') ? '' : base))} { return 404; }`,
    ),
    ...typeBlocks(base),
    '}',
    '',
  ].join('\n');
};
