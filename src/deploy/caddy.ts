import { headerRules, headersFor, type BuiltSite } from './headers.ts';
import { notFoundPages, refused, wellKnown } from './not-found.ts';
import { patternSource } from './path-pattern.ts';
import type { Place } from './place.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const placeholder = (name: string): string => `{site_${name.toLowerCase().replaceAll('-', '_')}}`;

const indent = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

/** Returns the lines that send headers: those that depend on the path come from one map each, the others stand as they are. */
const headerLines = (site: BuiltSite, base: string): string[] => {
  const rules = headerRules(site).filter(({ path }) => path !== '/*');
  const general = headersFor('/', site);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.flatMap((name) => {
    const own = rules.filter(({ headers }) => headers[name] !== undefined);
    const lines = own
      .toReversed()
      .map(({ path, headers }) => `~${patternSource(path, base)} ${quoted(headers[name] ?? '')}`);
    const fallback = [`default ${quoted(general[name] ?? '')}`];
    return [`map {http.request.uri.path} ${placeholder(name)} {`, ...indent([...lines, ...fallback]), '}'];
  });
  const isSometimes = (name: string): boolean =>
    general[name] === undefined || rules.some(({ headers }) => headers[name] === '');
  const sometimes = names.filter(isSometimes).flatMap((name) => {
    const matcher = `@has_${name.toLowerCase().replaceAll('-', '_')}`;
    return [`${matcher} expression \`${placeholder(name)} != ""\``, `header ${matcher} ${name} ${placeholder(name)}`];
  });
  return [
    ...maps,
    'header {',
    ...indent([
      ...Object.entries(general)
        .filter(([name]) => !names.includes(name))
        .map(([name, value]) => `${name} ${quoted(value)}`),
      ...names.filter((name) => !isSometimes(name)).map((name) => `${name} ${placeholder(name)}`),
      '# The time of a file is a fingerprint of its contents, not a date: it makes the ETag and is not shown.',
      '-Last-Modified',
      '-Server',
      'defer',
    ]),
    '}',
    ...sometimes,
  ];
};

/** Returns the Caddyfile of a built site. */
export const caddyfile = (site: BuiltSite, place: Place): string => {
  const { base, root, name, addresses, port, certificate, key } = place;
  const files = ['file_server {', ...indent([`root ${quoted(root)}`, 'precompressed br gzip']), '}'];
  const general = Object.entries(headersFor('/404.html', site));
  return [
    `https://${name}${port === 443 ? '' : `:${port}`} {`,
    ...indent([
      `bind ${addresses.join(' ')}`,
      ...(certificate === '' ? [] : [`tls ${quoted(certificate)} ${quoted(key)}`]),
      'route {',
      ...indent([
        ...headerLines(site, base),
        '@refused {',
        ...indent([
          `path_regexp ${refused.map((path) => patternSource(path, path.startsWith('*') ? '' : base)).join('|')}`,
          `not path ${base}${wellKnown}`,
        ]),
        '}',
        'error @refused 404',
        '@not_read {',
        ...indent(['not method GET HEAD']),
        '}',
        'header @not_read Allow "GET, HEAD"',
        'respond @not_read 405',
        '# By itself Caddy forgets the question of an address without its slash.',
        '@asked_without_slash {',
        ...indent([
          'not path */',
          `file {`,
          ...indent([`root ${quoted(root)}`, 'try_files {path}/index.html']),
          '}',
          'expression {query} != ""',
        ]),
        '}',
        'redir @asked_without_slash https://{hostport}{path}/?{query} 308',
        ...files,
      ]),
      '}',
      'handle_errors {',
      ...indent([
        'header {',
        ...indent([
          ...general.map(([header, value]) => `${header} ${quoted(value)}`),
          '-Access-Control-Allow-Origin',
          '-Last-Modified',
          '-Server',
          'defer',
        ]),
        '}',
        ...notFoundPages.flatMap(({ start, page }) => [
          `handle ${base}${start}* {`,
          ...indent([`rewrite * ${base}${page}`, ...files]),
          '}',
        ]),
        ...(base === '' ? [] : ['handle {', ...indent([`rewrite * ${base}/404.html`, ...files]), '}']),
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
};
