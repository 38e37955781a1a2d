import type { Graph } from 'schema-dts';

/** Returns the graph of a page as text that may stand inside a script element: it holds no `<`. */
export const jsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
