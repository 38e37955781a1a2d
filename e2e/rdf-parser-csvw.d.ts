/** What the tests use of https://github.com/rdf-ext/rdf-parser-csvw, which comes without types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Graph, Quad } from './csvw-graph.ts';

  export default class Parser {
    constructor(options: { readonly metadata: Graph; readonly baseIRI: string; readonly timezone: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
