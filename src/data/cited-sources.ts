import { mdxToMdast, type MdastNode } from 'satteri';
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

/** A part of a summary that rests on sources. */
export type CitingPart =
  { readonly kind: 'cite'; readonly source: string } | { readonly kind: 'claim'; readonly claim: string };

/** Returns the citations and claims of a summary's MDX, in order. */
export const citingParts = (body: string): CitingPart[] => {
  const visit = (node: MdastNode): CitingPart[] => {
    const inner = 'children' in node ? node.children.flatMap(visit) : [];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inner;
    const value = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute')?.value;
    if (typeof value !== 'string') return inner;
    if (node.name === 'Cite') return [{ kind: 'cite', source: value }];
    if (node.name === 'Claim') return [{ kind: 'claim', claim: value }];
    return inner;
  };
  return visit(mdxToMdast(body));
};

/**
 * Returns the sources of a summary in the order they are first cited; the place in the list, from 1, is the number readers see.
 *
 * @throws when a claim or source does not exist.
 */
export const citedSources = (
  parts: readonly CitingPart[],
  claims: readonly Claim[],
  sources: readonly Source[],
): Source[] => {
  const ids = parts.flatMap((part) => {
    if (part.kind === 'cite') return [part.source];
    const claim = claims.find(({ id }) => id === part.claim);
    if (claim === undefined) throw new Error(`the claim ${part.claim} does not exist`);
    return claim.evidence.map(({ source }) => source);
  });
  return [...new Set(ids)].map((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (source === undefined) throw new Error(`the source ${id} does not exist`);
    return source;
  });
};
