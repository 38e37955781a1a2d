import { htmlOf } from './site.ts';

/** A node of a page's graph, or a value inside one. */
export type Node = Readonly<Record<string, unknown>>;

const script = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;

/** Returns the text of every description for search engines that a page holds. */
export const descriptionsOf = (path: string): string[] =>
  [...htmlOf(path).matchAll(script)].map(([, text = '']) => text);

const graphs = new Map<string, readonly Node[]>();

/** Returns the nodes of the graph of a page, read once. */
export const graphOf = (path: string): readonly Node[] => {
  const known = graphs.get(path);
  if (known !== undefined) return known;
  const graph: readonly Node[] = JSON.parse(descriptionsOf(path)[0] ?? '{}')['@graph'];
  graphs.set(path, graph);
  return graph;
};

/** True for an object, not a list. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a value as a list: a property holds one thing or several. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Returns every node of a value, however deep, itself first. */
export const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

/** Returns every text, number and truth of a value with the name of its property. */
export const leavesIn = (value: unknown, property = ''): { readonly property: string; readonly leaf: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leavesIn(one, property));
  if (isNode(value)) return Object.entries(value).flatMap(([name, inner]) => leavesIn(inner, name));
  return [{ property, leaf: value }];
};

/** Returns the node of a type in the graph of a page. @throws when there is none. */
export const nodeOf = (path: string, type: string): Node => {
  const node = graphOf(path).find((one) => one['@type'] === type);
  if (node === undefined) throw new Error(`${path} describes no ${type}`);
  return node;
};
