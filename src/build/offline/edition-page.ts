import { attributeOf, rewriteAddresses, rewriteTags, type Tag } from './rewrite-tags.ts';

/** What a page of an edition is made with. Paths are those in the edition, addresses those of the site. */
export interface PageContext {
  /** Way from the page to the root of the edition: `../../`; empty for the home page. */
  readonly toRoot: string;
  /** What stands first in the head, such as the security policy. */
  readonly head: string;
  /** The sentence on the edition, as HTML. */
  readonly line: string;
  /** What stands in a link that needs the network, after its words, as HTML. */
  readonly online: string;
  /** Path of the script of the edition. */
  readonly script: string;
  /** Returns the path of what an address leads to, with search and anchor; undefined where the edition lacks it. */
  readonly pathOf: (address: string) => string | undefined;
  /** Returns an address with its host. */
  readonly onSite: (address: string) => string;
  /** Takes the rules of a sheet and returns its path. */
  readonly takeSheet: (css: string) => string;
  /** Takes a sheet that is a file and returns its path. */
  readonly takeSheetFile: (address: string) => string;
  /** Takes a file that scripts of the page load and returns its path; undefined for a page, and for what the edition lacks. */
  readonly takeLoaded: (address: string) => string | undefined;
}

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/iu;

/** Returns a built page as a page of the edition. @throws for a page that has no header to say the edition in. */
export const editionPage = (html: string, context: PageContext): string => {
  const { toRoot } = context;
  const sheet = (path: string): string => `<link rel="stylesheet" href="${toRoot}${path}">`;
  let hasScript = false;
  let isOnline = false;

  const script = (tag: Tag): string => {
    if (attributeOf(tag, 'type') === 'application/ld+json') return tag.whole;
    if (hasScript) return '';
    hasScript = true;
    return `<script defer src="${toRoot}${context.script}"></script>`;
  };

  const addresses = (tag: Tag): string =>
    rewriteAddresses(tag, (attribute, address) => {
      if (attribute.startsWith('data-')) {
        // What scripts load. Pages they lead to stay as they are: the scripts of the edition mend links.
        const file = context.takeLoaded(address);
        return file === undefined ? address : `${toRoot}${file}`;
      }
      const path = context.pathOf(address);
      if (path !== undefined) return `${toRoot}${path}`;
      isOnline = tag.name === 'a';
      return context.onSite(address);
    });

  const link = (tag: Tag): string => {
    const href = attributeOf(tag, 'href') ?? '';
    if (!href.startsWith('/')) return tag.whole;
    if (attributeOf(tag, 'rel') === 'stylesheet') return sheet(context.takeSheetFile(href));
    // The sheets hold the fonts.
    if (attributeOf(tag, 'as') === 'font') return '';
    return addresses(tag);
  };

  const endOfLink = (): string => {
    const words = isOnline ? context.online : '';
    isOnline = false;
    return `${words}</a>`;
  };

  const page = rewriteTags(html.replace(policy, ''), (tag) => {
    switch (tag.name) {
      case 'style':
        return sheet(context.takeSheet(tag.inside));
      case 'script':
        return script(tag);
      case 'link':
        return link(tag);
      case '/a':
        return endOfLink();
      default:
        return addresses(tag);
    }
  });
  if (!page.includes('</header>')) throw new Error('the page has no header to say the edition in');
  return page
    .replace('</header>', (end) => context.line + end)
    .replace(/<meta charset="utf-8">/iu, (charset) => charset + context.head);
};
