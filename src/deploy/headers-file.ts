import { headerRules, headersFor, type BuiltSite, type HeaderRule } from './headers.ts';
import { mediaTypes, type MediaType } from './media-types.ts';
import { covers } from './path-pattern.ts';

const block = ({ path, headers }: HeaderRule): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Returns the pattern of a first step of the site's paths: `/ar/*` of a folder, `/robots.txt` of a file, `/` of the home page. */
const firstStep = (file: string): string => {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length > 0) return `/${folder}/*`;
  return file === 'index.html' ? '/' : `/${file}`;
};

const isPage = (file: string): boolean => file.endsWith('.html');

/** Returns whether all that a pattern covers is covered by another. */
const isWithin = (path: string, other: string): boolean => path !== other && covers(other, path.replaceAll('*', 'x'));

/** What one pattern gives a type and another within it another type can't be said in this form: the host knows the first, XML or JSON. */
const saysType = ({ path, type }: MediaType): boolean =>
  !mediaTypes.some((other) => isWithin(other.path, path) && other.type !== type);

/**
 * Returns the headers of a built site as the file `_headers`, which Netlify and Cloudflare Pages read.
 * Where two rules of it name a header, Netlify takes the later and Cloudflare both, joined by a comma. So no path meets
 * a header twice, but for files among pages: there the policies of both hold, and together they allow nothing more.
 *
 * @param site what the headers depend on
 * @param files paths of all files, such as `ar/index.html`
 * @param base path of the host the site lies below, without its last slash
 */
export const headersFile = (site: BuiltSite, files: readonly string[], base = ''): string => {
  const given = new Map<string, Readonly<Record<string, string>>>();
  const of = (file: string): Readonly<Record<string, string>> => {
    const known = given.get(file) ?? headersFor(`/${file}`, site);
    given.set(file, known);
    return known;
  };
  const general = headersFor('/', site);
  const same = Object.keys(general).filter((name) => files.every((file) => of(file)[name] === general[name]));
  const everywhere = { path: '/*', headers: Object.fromEntries(same.map((name) => [name, general[name] ?? ''])) };
  const folders = [...Map.groupBy(files, firstStep)].map(([path, inside]) => {
    const judged = inside.some(isPage) ? inside.filter(isPage) : inside;
    const own = Object.entries(of(judged[0] ?? '')).filter(
      ([name, value]) =>
        !same.includes(name) && name !== 'Content-Type' && judged.every((file) => of(file)[name] === value),
    );
    // The policy of files comes with their kind, below.
    const headers = own.filter(([name]) => inside.some(isPage) || name !== 'Content-Security-Policy');
    return { path, headers: Object.fromEntries(headers) };
  });
  const kinds = mediaTypes.map((kind) => {
    const inside = files.filter((file) => !isPage(file) && covers(kind.path, `/${file}`));
    const { headers = {} } = headerRules(site).findLast(({ path }) => path === kind.path) ?? {};
    const isSpecial = mediaTypes.some((other) => isWithin(kind.path, other.path));
    const own = Object.entries(headers).filter(([name, value]) => {
      if (name === 'Content-Type') return inside.length > 0 && saysType(kind);
      return inside.some((file) => of(file)[name] === value) && !(isSpecial && name === 'Content-Security-Policy');
    });
    return { path: kind.path, headers: Object.fromEntries(own) };
  });
  return `${[everywhere, ...folders, ...kinds]
    .filter(({ headers }) => Object.keys(headers).length > 0)
    .map((rule) => block({ ...rule, path: `${base}${rule.path}` }))
    .join('\n\n')}\n`;
};
