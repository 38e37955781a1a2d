import { escape, unescape } from 'html-escaper';

/** A tag of a built page: `attributes` as they are written, with the space before each. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  /** What stands between a script or a sheet and its end; empty for other tags. */
  readonly inside: string;
  /** The tag as it is written; a script or a sheet to its end. */
  readonly whole: string;
}

const attributes = String.raw`(?:\s+[^\s=<>"']+(?:="[^"]*")?)*`;
const tag = new RegExp(
  String.raw`<(script|style)(${attributes})>([\s\S]*?)</\1>|<(/?[a-z][\w-]*)(${attributes})\s*/?>`,
  'giu',
);

/** Returns the HTML with each tag as `rewrite` returns it; scripts and sheets are one tag with what is inside. */
export const rewriteTags = (html: string, rewrite: (tag: Tag) => string): string =>
  html.replace(tag, (whole: string, raw = '', rawAttributes = '', inside = '', name = '', own = '') =>
    rewrite({
      whole,
      name: (raw === '' ? name : raw).toLowerCase(),
      attributes: raw === '' ? own : rawAttributes,
      inside,
    }),
  );

/** Returns the value of an attribute; undefined where the tag has none. */
export const attributeOf = ({ attributes }: Tag, name: string): string | undefined => {
  for (const [, own, value = ''] of attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/gu))
    if (own === name) return unescape(value);
  return undefined;
};

/** Returns the tag with each address that begins at the root of the host as `rewrite` returns it. */
export const rewriteAddresses = (
  { whole, attributes }: Tag,
  rewrite: (attribute: string, address: string) => string,
): string =>
  attributes.includes('="/')
    ? whole.replace(
        /(\s([\w:-]+)=")(\/[^"]*)"/gu,
        (_, before: string, attribute: string, address: string) =>
          `${before}${escape(rewrite(attribute, unescape(address)))}"`,
      )
    : whole;
