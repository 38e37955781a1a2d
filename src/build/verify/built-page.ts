import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { largestPage } from '#build/budgets.ts';

/** An address in a page, and what it is for. */
export interface Reference {
  /** Element and attribute that hold it, such as `a[href]`. */
  readonly at: string;
  readonly address: string;
  /** Language the address is an alternate for. */
  readonly hreflang: string | undefined;
}

/** A page as it was built, reduced to what is checked. */
export interface BuiltPage {
  /** Path of the site it answers at, such as `/ar/numbers/`. */
  readonly path: string;
  readonly lang: string;
  readonly dir: string;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  /** The security policy, when it is the second thing in the head, behind the character set. */
  readonly policy: string | undefined;
  readonly isHidden: boolean;
  /** Bytes; lightly compressed where they are too many as they are. The test of budgets compresses well, which takes long. */
  readonly weight: number;
  /** What is wrong with the markup itself. */
  readonly faults: readonly string[];
}

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'dataRecords', 'dataNotes', 'dataCsv'] as const;

const textAt = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
};

/** Returns what an element may not have: the policy would refuse it in the reader's browser. */
const refusedIn = (node: Element): string[] => [
  ...(node.properties['style'] === undefined ? [] : [`<${node.tagName}> has a style attribute`]),
  ...Object.keys(node.properties)
    .filter((name) => /^on[A-Z]/u.test(name))
    .map((name) => `<${node.tagName}> has the handler ${name.toLowerCase()}`),
  ...(node.tagName === 'script' &&
  node.properties['src'] === undefined &&
  node.properties['type'] !== 'application/ld+json'
    ? ['has a script in the page']
    : []),
];

const referencesIn = (node: Element): Reference[] =>
  addressAttributes.flatMap((name) => {
    const address = textAt(node, name);
    return address === undefined
      ? []
      : [{ at: `${node.tagName}[${name}]`, address, hreflang: textAt(node, 'hrefLang') }];
  });

const policyOf = (head: Element | undefined): string | undefined => {
  const [charset, policy] = (head?.children ?? []).filter((node) => node.type === 'element');
  if (charset === undefined || policy === undefined || charset.properties['charSet'] === undefined) return undefined;
  const httpEquiv = policy.properties['httpEquiv'];
  const name = Array.isArray(httpEquiv) ? httpEquiv.join(' ') : httpEquiv;
  return name === 'content-security-policy' ? textAt(policy, 'content') : undefined;
};

/** What is light enough as it is needs no compressing. */
const weightOf = (html: string): number => {
  const bytes = Buffer.byteLength(html);
  return bytes <= largestPage
    ? bytes
    : brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
};

/** Reads a built page. Its markup is parsed by the HTML standard's algorithm; parse errors are among its faults. */
export const builtPage = (path: string, html: string): BuiltPage => {
  const faults: string[] = [];
  const tree = fromHtml(html, {
    onerror: ({ line, column, ruleId }) => void faults.push(`${line}:${column} is no valid HTML (${ruleId})`),
  });
  const ids = new Set<string>();
  const references: Reference[] = [];
  let root: Element | undefined;
  let head: Element | undefined;
  let headings = 0;
  let isHidden = false;
  visit(tree, 'element', (node: Element) => {
    const id = textAt(node, 'id');
    if (id !== undefined && ids.has(id)) faults.push(`has the id ${id} twice`);
    if (id !== undefined) ids.add(id);
    if (node.tagName === 'html') root = node;
    if (node.tagName === 'head') head = node;
    if (node.tagName === 'h1') headings += 1;
    if (node.properties['name'] === 'robots') isHidden = textAt(node, 'content') === 'noindex';
    faults.push(...refusedIn(node));
    references.push(...referencesIn(node));
  });
  if (headings !== 1) faults.push(`has ${headings} h1 headings instead of one`);
  return {
    path,
    lang: root === undefined ? '' : (textAt(root, 'lang') ?? ''),
    dir: root === undefined ? '' : (textAt(root, 'dir') ?? ''),
    ids,
    references,
    policy: policyOf(head),
    isHidden,
    weight: weightOf(html),
    faults,
  };
};
