import { mediaTypes, pageType } from './media-types.ts';
import { covers } from './path-pattern.ts';
import { filePolicy, pdfPolicy, unframed } from './policy.ts';

/** What the headers of a built site depend on. */
export interface BuiltSite {
  /** The security policy in the head of every page. */
  readonly policy: string;
  /** Hashes of the sheets in the site's SVG pictures. */
  readonly pictureStyles: readonly string[];
}

/** Headers of the paths that a pattern covers, such as `/data/*`. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

// A name under /_astro/ holds a hash of the contents: what it names never changes.
const forEver = 'public, max-age=31536000, immutable';
// Pages and data are corrected at their addresses: a copy is kept, and asked for anew each time, which costs an ETag.
const askAgain = 'no-cache';

// What the site never uses, its pages and whatever could get into them may not use either.
const switchedOff = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

// Charts in the pages of others run in a sandbox of no origin: their scripts, fonts and data are open to all.
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

// Nobody reads scripts, sheets, fonts and share cards as documents: what governs documents would only weigh.
const noDocument = { 'Content-Security-Policy': '', 'Permissions-Policy': '', 'Cross-Origin-Opener-Policy': '' };

/** Returns the headers of everything, from the general to the special: the later of two rules that name a header wins, an empty one leaves it out. */
export const headerRules = ({ policy, pictureStyles }: BuiltSite): readonly HeaderRule[] => {
  const file = filePolicy(pictureStyles);
  return [
    {
      path: '/*',
      headers: {
        'Content-Type': pageType,
        'Content-Security-Policy': unframed(policy),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': switchedOff,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'Cache-Control': askAgain,
      },
    },
    { path: '/embed/*', headers: { ...open, 'Content-Security-Policy': policy } },
    { path: '/data/*', headers: open },
    { path: '/cite/*', headers: open },
    ...mediaTypes
      .filter(({ type }) => type !== pageType)
      .map(({ path, type }) => ({
        path,
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': type === 'application/pdf' ? pdfPolicy : file,
          ...(/feed/u.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
        },
      })),
    // Sites and chats that show a shared link show its picture in their own pages.
    { path: '/cards/*', headers: { ...noDocument, 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { path: '/_astro/*', headers: { ...noDocument, ...open, 'Cache-Control': forEver } },
  ];
};

/** Returns the headers of a path of the site, such as `/ar/` or `/data/thefts.csv`. */
export const headersFor = (path: string, site: BuiltSite): Readonly<Record<string, string>> => {
  const rules = headerRules(site).filter((rule) => covers(rule.path, path));
  const all = new Map(rules.flatMap(({ headers }) => Object.entries(headers)));
  return Object.fromEntries([...all].filter(([, value]) => value !== ''));
};
